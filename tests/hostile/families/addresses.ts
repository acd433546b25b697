// Addresses that run something, read something of the machine, or look like another site than they lead to.
import { combine, type HostileInput } from './input.ts';

const RUN = 'hit()';

/** None of these may ever become a link, whatever carries it. */
export const forbiddenAddresses: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript://news.example/%0a${RUN}`,
  `javascript:"https://news.example/";${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload=${RUN}>`,
  'file:///etc/passwd',
  'blob:https://news.example/0',
  'filesystem:https://news.example/temporary/x',
  'about:blank',
  'view-source:https://news.example/',
  'chrome://settings/',
  'moz-extension://0/options.html',
  'chrome-extension://0/options.html',
  'intent://news.example#Intent;scheme=http;end',
  'ws://evil.example/',
];

/** Web addresses that look like others: they may be kept, as what they are. */
export const disguisedAddresses: readonly string[] = [
  'https://news.example@evil.example/',
  'https://news.example%2eevil.example/',
  'https://news.example\\@evil.example/',
  'https://nеws.example/',
  'https://xn--nws-qdd.example/',
  'https://news.example\u2024evil.example/',
  'https://news.example/\u202egnp.exe',
  'https://evil.example/https://news.example/',
  'https://0x7f000001/',
  'https://[::1]/',
  'http:news.example',
  'https:///news.example',
  `https://news.example/${'a'.repeat(9000)}`,
  'https://news.example/?__proto__[x]=1&constructor[prototype][x]=1',
  "https://news.example/'onmouseover='hit()",
  'https://news.example/"onmouseover="hit()',
  'https://news.example/<script>hit()</script>',
];

const ATTRIBUTES: readonly [name: string, make: (address: string) => string][] = [
  ['a href', (address) => `<a href="${address}">a</a>`],
  ['area href', (address) => `<map><area href="${address}"></map>`],
  ['q cite', (address) => `<q cite="${address}">a</q>`],
  ['img src', (address) => `<img src="${address}" srcset="${address} 2x">`],
  ['iframe src', (address) => `<iframe src="${address}"></iframe>`],
  ['video poster', (address) => `<video poster="${address}"><source src="${address}"></video>`],
  ['a ping', (address) => `<a href="https://news.example/" ping="${address}">a</a>`],
  ['table background', (address) => `<table background="${address}"><tr><td>a</table>`],
];

const escapeQuote = (text: string) => text.replaceAll('"', '&quot;');

export const addressMarkup: readonly HostileInput[] = combine(
  'address',
  [ATTRIBUTES.map(([name]) => name), [...forbiddenAddresses, ...disguisedAddresses.slice(0, 8)]],
  (name, address) => ATTRIBUTES.find(([known]) => known === name)?.[1](escapeQuote(address ?? '')) ?? '',
);

export const addresses: readonly HostileInput[] = [...forbiddenAddresses, ...disguisedAddresses].map(
  (text) => ({ name: `bare address: ${text.slice(0, 60)}`, text }),
);
