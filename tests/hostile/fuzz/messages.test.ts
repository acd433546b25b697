// Fuzzing of messages: random envelopes and bodies from random senders; a handler is called only for what fits its schema.
import fc from 'fast-check';
import { expect } from 'vitest';
import { contract } from '../../../lib/messaging/contract.ts';
import type { Context } from '../../../lib/messaging/message.ts';
import { pageContract } from '../../../lib/messaging/page-contract.ts';
import { bodyFor, isMarkAllRequest, isRevealRequest } from '../../../lib/messaging/page-guards.ts';
import { handleMessages } from '../../../lib/messaging/router.ts';
import type { Sender } from '../../../lib/platform/send.ts';
import { fuzz } from './fuzz.ts';

type Name = keyof typeof contract;
const names = Object.keys(contract) as Name[];

const sender = fc.constantFrom<Sender>(
  { tabId: null, windowId: null, isOurPage: true, isBackground: false },
  { tabId: 3, windowId: 1, isOurPage: true, isBackground: false },
  { tabId: null, windowId: null, isOurPage: false, isBackground: true },
  { tabId: 3, windowId: 1, isOurPage: false, isBackground: false },
  { tabId: null, windowId: null, isOurPage: false, isBackground: false },
);
const anything = fc.anything({ withNullPrototype: true, withObjectString: true, maxDepth: 3 });
const or = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: anything });
const body = or(
  fc.record(
    {
      tabId: or(fc.integer()),
      windowId: or(fc.integer()),
      uids: or(fc.array(or(fc.string()))),
      query: or(fc.string()),
      claimId: or(fc.string()),
      state: or(fc.record({ kind: or(fc.constantFrom('unread', 'reading', 'stale')), tabId: or(fc.nat()) })),
    },
    { requiredKeys: [] },
  ),
);
const message = or(
  fc.record({
    sourceline: or(fc.constantFrom(...names, '__proto__', 'constructor')),
    to: or(fc.constantFrom('background', 'panel', 'content')),
    body,
  }),
);

const mayCall = ({ isOurPage, isBackground, tabId }: Sender, from: Context): boolean =>
  from === 'panel' ? isOurPage : from === 'background' ? isBackground : tabId !== null && !isOurPage;

function routeTo(context: 'background' | 'panel') {
  let listener: (message: unknown, sender: Sender) => unknown = () => undefined;
  const called: { name: Name; body: unknown }[] = [];
  const handlers = Object.fromEntries(
    names
      .filter((name) => contract[name].to === context)
      .map((name) => [name, (received: unknown) => void called.push({ name, body: received })]),
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
  return async (sent: unknown, by: Sender) => {
    called.length = 0;
    await listener(sent, by);
    for (const { name, body: received } of called) {
      expect(mayCall(by, contract[name].from)).toBe(true);
      expect(contract[name].request.safeParse(received).success).toBe(true);
    }
    return called.length;
  };
}

for (const context of ['background', 'panel'] as const) {
  const send = routeTo(context);
  fuzz(`messages to the ${context}`, fc.tuple(message, sender), async ([sent, by]) => {
    await send(sent, by);
  });
}

const anchor = fc.record({
  start: or(fc.nat()),
  end: or(fc.nat()),
  quote: or(fc.string()),
  prefix: or(fc.string()),
  suffix: or(fc.string()),
});
const mark = fc.record({
  anchor: or(anchor),
  kind: or(fc.constantFrom('said', 'event', 'speaker')),
  claimId: or(fc.string()),
});
const toPage = fc.record({
  sourceline: or(fc.constantFrom('page.reveal', 'page.mark-all', 'page.ping')),
  to: or(fc.constant('content')),
  body: or(
    fc.oneof(
      fc.record({ mark: or(mark), focus: or(fc.boolean()) }),
      fc.record({ marks: or(fc.array(mark)), legend: or(fc.dictionary(fc.string(), or(fc.string()))) }),
    ),
  ),
});

fuzz('messages to the page', or(toPage), (sent) => {
  const reveal = bodyFor(sent, 'page.reveal');
  const markAll = bodyFor(sent, 'page.mark-all');
  expect(isRevealRequest(reveal)).toBe(pageContract['page.reveal'].request.safeParse(reveal).success);
  expect(isMarkAllRequest(markAll)).toBe(pageContract['page.mark-all'].request.safeParse(markAll).success);
});
