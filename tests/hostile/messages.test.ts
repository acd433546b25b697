// Forged messages: from a page, from another context than they say, with a body that does not fit. None reaches a handler.
import { describe, expect, it } from 'vitest';
import { contract } from '../../lib/messaging/contract.ts';
import { isMarkAllRequest, isRevealRequest } from '../../lib/messaging/page-guards.ts';
import { handleMessages } from '../../lib/messaging/router.ts';
import { browser } from '../../lib/platform/browser.ts';
import { describeSender, type Sender } from '../../lib/platform/send.ts';
import { allTexts } from './families/index.ts';
import { records } from './families/records.ts';

const home = () => browser.runtime.getURL('');
const tab = { id: 7, windowId: 1 } as never;

/** Who can send at all, as the browser describes them. The script in a page may write any name into its message. */
const senders = {
  page: () => describeSender({ url: 'https://evil.example/', tab, frameId: 0 } as never),
  'page with our address in its own': () =>
    describeSender({ url: `https://evil.example/#${home()}`, tab } as never),
  'frame of kept HTML': () => describeSender({ url: `${home()}reader.html`, origin: 'null', tab } as never),
  nobody: () => describeSender({}),
};
const panel = (): Sender => describeSender({ url: `${home()}sidepanel.html` });

type Name = keyof typeof contract;
const names = Object.keys(contract) as Name[];

/** Every handler of a context, which notes that it was called; what was delivered and answered. */
function listenAs(context: 'background' | 'panel' | 'content') {
  const called: string[] = [];
  let listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined = () => undefined;
  const handlers = Object.fromEntries(
    names.filter((name) => contract[name].to === context).map((name) => [name, () => void called.push(name)]),
  );
  handleMessages({
    contract,
    context,
    handlers: handlers as never,
    report: () => undefined,
    listen: (found) => {
      listener = found;
    },
  });
  return { called, send: async (message: unknown, sender: Sender) => listener(message, sender) };
}

const bodies: Partial<Record<Name, unknown>> = {
  'panel.opened': { windowId: 1 },
  'page.read': { tabId: 7 },
  'entry.save': { tabId: 7 },
  'library.changed': { uids: [] },
  'library.refresh': { uids: [] },
  'panel.search': { windowId: 1, query: 'a' },
  'panel.show': { windowId: 1, state: { kind: 'unread', tabId: 7 } },
};

describe('a message that says it comes from the panel or the background', () => {
  const forged = Object.entries(bodies).flatMap(([name, body]) =>
    Object.entries(senders).map(([who, sender]) => ({ name: name as Name, body, who, sender })),
  );

  it.each(forged)('$name, sent by $who, is not heard', async ({ name, body, sender }) => {
    const { to } = contract[name];
    const { called, send } = listenAs(to);
    await send({ sourceline: name, to, body }, sender());
    expect(called).toEqual([]);
  });

  it('is heard from the panel itself', async () => {
    const { called, send } = listenAs('background');
    await send({ sourceline: 'page.read', to: 'background', body: { tabId: 7 } }, panel());
    expect(called).toEqual(['page.read']);
  });

  it('is not heard from the panel when it is for the panel only from the background', async () => {
    const { called, send } = listenAs('panel');
    await send({ sourceline: 'panel.show', to: 'panel', body: bodies['panel.show'] }, panel());
    expect(called).toEqual([]);
  });

  it('from the script in the page is heard for the one message a page has', async () => {
    const { called, send } = listenAs('panel');
    const message = { sourceline: 'panel.select-claim', to: 'panel', body: { claimId: 'c' } };
    await send(message, senders.page());
    await send(message, panel());
    expect(called).toEqual(['panel.select-claim']);
  });
});

describe('a message of ours with hostile content', () => {
  it.each(allTexts)('$name', async ({ text }) => {
    const { called, send } = listenAs('background');
    await send(text, panel());
    await send({ sourceline: text, to: 'background', body: text }, panel());
    for (const name of names) {
      await send({ sourceline: name, to: 'background', body: text }, panel());
      await send(
        { sourceline: name, to: 'background', body: { tabId: text, windowId: text, uids: text } },
        panel(),
      );
    }
    expect(called).toEqual([]);
  });

  it.each(records)('parsed: $name', async ({ text }) => {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      body = text;
    }
    const { called, send } = listenAs('background');
    await send(body, panel());
    for (const name of names) await send({ sourceline: name, to: 'background', body }, panel());
    expect(called).toEqual([]);
    expect(isRevealRequest(body) || isMarkAllRequest(body)).toBe(false);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a message named %s has no handler',
    async (sourceline) => {
      const { called, send } = listenAs('background');
      expect(await send({ sourceline, to: 'background', body: {} }, panel())).toBeUndefined();
      expect(called).toEqual([]);
    },
  );
});
