// Files that unpack to more than they say, lie about their parts, or are in no encoding at all.
import { gzipSync, zipSync } from 'fflate';

export type HostileFile = { name: string; bytes: Uint8Array };

const text = (words: string) => new TextEncoder().encode(words);
const MEGABYTE = 1024 * 1024;

/** 64 MB of one letter: a thousandth of that when packed. */
const bombText = () => {
  const bytes = new Uint8Array(64 * MEGABYTE).fill(0x61);
  bytes.set(text('url,title\nhttps://a.example/,'));
  return bytes;
};

function bombs(): HostileFile[] {
  const packed = gzipSync(bombText(), { level: 9 });
  return [
    { name: 'gzip bomb', bytes: packed },
    { name: 'zip bomb', bytes: zipSync({ 'a.csv': [bombText(), { level: 9 }] }) },
    { name: 'gzip in gzip', bytes: gzipSync(packed) },
    { name: 'zip in zip', bytes: zipSync({ 'a.zip': zipSync({ 'a.csv': bombText() }) }) },
    { name: 'zip of a gzip bomb', bytes: zipSync({ 'a.csv.gz': packed }) },
    {
      name: 'ten thousand parts',
      bytes: zipSync(
        Object.fromEntries(
          Array.from({ length: 10_000 }, (_, i) => [`p${i}.csv`, text('url\nhttps://a.example/')]),
        ),
        { level: 0 },
      ),
    },
  ];
}

const small = () => zipSync({ 'a.csv': text('url,title\nhttps://a.example/,a\n') }, { level: 0 });

/** A zip with bytes changed in its directory: sizes, offsets and counts that are not true. */
function lies(): HostileFile[] {
  const spots = [0, 4, 8, 14, 18, 22, 26, 28, -22, -18, -14, -12, -10, -6, -2];
  return spots.flatMap((spot) =>
    [0x00, 0x7f, 0xff].map((value) => {
      const bytes = small();
      const at = spot < 0 ? bytes.length + spot : spot;
      bytes.fill(value, at, Math.min(at + 4, bytes.length));
      return { name: `zip with ${value} at ${spot}`, bytes };
    }),
  );
}

/** The directory twice over the same part: what it unpacks to grows with every entry. */
function overlapping(): HostileFile {
  const bytes = small();
  const start = bytes.findIndex((_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1);
  const end = bytes.length - 22;
  const entry = bytes.slice(start, end);
  const times = 5000;
  const made = new Uint8Array(start + entry.length * times + 22);
  made.set(bytes.slice(0, start));
  for (let i = 0; i < times; i++) made.set(entry, start + i * entry.length);
  made.set(bytes.slice(end), start + entry.length * times);
  const view = new DataView(made.buffer);
  view.setUint32(made.length - 22 + 12, entry.length * times, true);
  return { name: 'five thousand names for one part', bytes: made };
}

/** Zipped under letters, then renamed in the bytes: the packer itself stumbles over some of these names. */
function zipOf(name: string): Uint8Array {
  const wanted = text(name);
  const standIn = 'x'.repeat(wanted.length);
  const bytes = zipSync({ [standIn]: text('url\nhttps://a.example/\n') }, { level: 0 });
  for (let at = 0; standIn && at < bytes.length; at++)
    if (wanted.every((_, i) => bytes[at + i] === 0x78)) bytes.set(wanted, at);
  return bytes;
}

const names = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\x.csv',
  'a\0.csv',
  '__proto__',
  'constructor',
  '',
  '.',
];

function encodings(): HostileFile[] {
  const csv = 'url,title\nhttps://a.example/,Ünïcode “words”\n';
  const utf16 = (littleEndian: boolean) => {
    const bytes = new Uint8Array(csv.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    for (const [i, unit] of [0xfeff, ...Array.from(csv, (char) => char.charCodeAt(0))].entries())
      view.setUint16(i * 2, unit, littleEndian);
    return bytes;
  };
  return [
    { name: 'UTF-16 little-endian', bytes: utf16(true) },
    { name: 'UTF-16 big-endian', bytes: utf16(false) },
    { name: 'UTF-16 cut in a unit', bytes: utf16(true).slice(0, -1) },
    { name: 'Latin-1', bytes: Uint8Array.from(csv, (char) => char.charCodeAt(0) & 0xff) },
    { name: 'overlong sequences', bytes: new Uint8Array([...text('url\n'), 0xc0, 0xaf, 0xe0, 0x80, 0xaf]) },
    { name: 'UTF-8 cut in a letter', bytes: text(csv).slice(0, 31) },
    { name: 'only continuation bytes', bytes: new Uint8Array(5000).fill(0x80) },
    { name: 'only null bytes', bytes: new Uint8Array(5000) },
    { name: 'two marks', bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...text(csv)]) },
    { name: 'nothing but a mark', bytes: new Uint8Array([0xef, 0xbb, 0xbf]) },
    { name: 'one line of four megabytes', bytes: new Uint8Array(4 * MEGABYTE).fill(0x22) },
  ];
}

export const makeFiles = (): HostileFile[] => [
  ...bombs(),
  ...lies(),
  overlapping(),
  ...names.map((name) => ({
    name: `part called ${JSON.stringify(name)}`,
    bytes: zipOf(name),
  })),
  ...encodings(),
  ...[1, 10, 40, 80].map((cut) => ({ name: `zip cut at ${cut}`, bytes: small().slice(0, cut) })),
  ...[1, 3, 12].map((cut) => ({ name: `gzip cut at ${cut}`, bytes: gzipSync(text('url\n')).slice(0, cut) })),
];
