// Messages between contexts: only from our own, only what fits the contract, replies checked.
import { beforeEach, describe, expect, it } from 'vitest';
import { createClient, NoReceiver } from '../../../lib/messaging/client.ts';
import { contract } from '../../../lib/messaging/contract.ts';
import { handleMessages } from '../../../lib/messaging/router.ts';
import type { Sender } from '../../../lib/platform/send.ts';

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

const OUR_PANEL: Sender = { tabId: null, windowId: 1, isOurPage: true, isBackground: false };
const A_PAGE: Sender = { tabId: 4, windowId: 1, isOurPage: false, isBackground: false };

/** A line that carries messages as the browser does: cloned, the first listener that answers wins. */
function createLine(sender: Sender) {
  const listeners: Listener[] = [];
  const deliver = async (message: unknown) => {
    for (const listener of listeners) {
      const reply = listener(structuredClone(message), sender);
      if (reply !== undefined) return structuredClone(await reply);
    }
    return undefined;
  };
  return {
    listen: (listener: Listener) => void listeners.push(listener),
    client: createClient(contract, { toExtension: deliver, toTab: (_tabId, message) => deliver(message) }),
    deliver,
  };
}

describe('messages', () => {
  const reported: unknown[] = [];
  beforeEach(() => {
    reported.length = 0;
  });

  function startBackground(sender: Sender, read: () => unknown = () => ({ kind: 'unread', tabId: 3 })) {
    const line = createLine(sender);
    const asked: number[] = [];
    handleMessages({
      contract,
      context: 'background',
      handlers: {
        'page.read': ({ tabId }) => {
          asked.push(tabId);
          return read() as never;
        },
      },
      report: (error) => reported.push(error),
      listen: line.listen,
    });
    return { ...line, asked };
  }

  it('reach their handler and bring the reply', async () => {
    const { client, asked } = startBackground(OUR_PANEL);
    expect(await client.send('page.read', { tabId: 3 })).toEqual({ kind: 'unread', tabId: 3 });
    expect(asked).toEqual([3]);
  });

  it('find nobody when nobody listens', async () => {
    await expect(createLine(OUR_PANEL).client.send('page.read', { tabId: 3 })).rejects.toBeInstanceOf(
      NoReceiver,
    );
  });

  it.each([
    ['another context', { sourceline: 'page.read', to: 'panel', body: { tabId: 3 } }],
    ['an unknown name', { sourceline: 'toString', to: 'background', body: null }],
    ['a message without a handler', { sourceline: 'entry.save', to: 'background', body: { tabId: 3 } }],
    ['no envelope', { tabId: 3 }],
    ['nothing', null],
  ])('leave %s to others', async (_what, message) => {
    const { deliver, asked } = startBackground(OUR_PANEL);
    expect(await deliver(message)).toBeUndefined();
    expect([asked, reported]).toEqual([[], []]);
  });

  it('from a page are not heard where only the panel may speak', async () => {
    const { client, asked } = startBackground(A_PAGE);
    await expect(client.send('page.read', { tabId: 3 })).rejects.toBeInstanceOf(NoReceiver);
    expect(asked).toEqual([]);
  });

  it('that do not fit the contract are dropped and reported', async () => {
    const { deliver, asked } = startBackground(OUR_PANEL);
    await deliver({ sourceline: 'page.read', to: 'background', body: { tabId: 'three' } });
    expect([asked, reported.length]).toEqual([[], 1]);
  });

  it('are refused when the reply does not fit', async () => {
    const { client } = startBackground(OUR_PANEL, () => ({ kind: 'nonsense' }));
    await expect(client.send('page.read', { tabId: 3 })).rejects.toThrow();
  });

  it('report a handler that fails, and tell the sender', async () => {
    const { client } = startBackground(OUR_PANEL, () => {
      throw new Error('broken');
    });
    await expect(client.send('page.read', { tabId: 3 })).rejects.toThrow('broken');
    expect(reported).toHaveLength(1);
  });
});
