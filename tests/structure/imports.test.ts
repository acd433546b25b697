// Holds the import directions and the purity of the core: one direction, page → article → analysis → store → panel.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

type Layer =
  | 'core'
  | 'page'
  | 'platform'
  | 'store'
  | 'messaging'
  | 'i18n'
  | 'app'
  | 'panel'
  | 'cli'
  | 'components'
  | 'entrypoints';

/** What each layer may import beside itself. The middle ones do not know each other, except messaging → platform. */
const ALLOWED: Record<Layer, readonly Layer[]> = {
  core: [],
  page: ['core'],
  platform: ['core'],
  store: ['core'],
  messaging: ['core', 'platform'],
  i18n: ['core'],
  app: ['core', 'page', 'platform', 'store', 'messaging'],
  panel: ['core', 'page', 'platform', 'store', 'messaging', 'i18n', 'app'],
  cli: ['core', 'page', 'platform', 'store', 'messaging', 'app'],
  components: ['core', 'i18n', 'panel', 'store', 'app'],
  entrypoints: ['core', 'page', 'platform', 'store', 'messaging', 'i18n', 'app', 'panel', 'components'],
};

type SourceFile = { file: string; layer: Layer; text: string; code: string };

const listFiles = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? listFiles(file) : /\.tsx?$/.test(entry.name) ? [file] : [];
  });

const layerOf = (file: string): Layer => {
  const [top, second] = file.split('/');
  return (top === 'lib' ? second : top) as Layer;
};

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

const files: SourceFile[] = ['lib', 'components', 'entrypoints'].flatMap(listFiles).map((file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, layer: layerOf(file), text, code: withoutComments(text) };
});

const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier ?? '');

describe('imports', () => {
  it('finds the source files', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files.map(({ file, layer, code }) => ({ file, layer, code })))(
    '$file goes in the allowed direction',
    ({ file, layer, code }) => {
      const wrong = importsOf(code)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => path.posix.join(path.posix.dirname(file), specifier))
        .filter((target) => /^(lib|components|entrypoints)\//.test(target))
        .filter((target) => layerOf(target) !== layer && !ALLOWED[layer]?.includes(layerOf(target)));
      expect(wrong).toEqual([]);
    },
  );

  it('lets only the platform import the browser interface', () => {
    const others = files.filter(
      ({ layer, code }) =>
        layer !== 'platform' &&
        importsOf(code).some((name) => /webextension-polyfill|wxt\/browser/.test(name)),
    );
    expect(others.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ['clock', /\bDate\s*\(|\bDate\.|\bnew Date\b|Temporal\.Now|performance\./],
    ['randomness', /Math\.random|crypto\./],
    ['logging', /console\./],
    ['network', /\bfetch\(|XMLHttpRequest|WebSocket/],
    ['dynamic import', /\bimport\(/],
  ])('keeps the core free of %s', (_what, pattern) => {
    const impure = files.filter(({ layer, code }) => layer === 'core' && pattern.test(code));
    expect(impure.map(({ file }) => file)).toEqual([]);
  });

  it('builds no HTML from strings in pages of ours', () => {
    const pattern =
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function\(|\beval\(/;
    expect(files.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it('shows kept HTML in one sandboxed frame only', () => {
    const shown = files.filter(({ code }) => /\bsrcdoc\s*=/i.test(code));
    expect(shown.map(({ file }) => file)).toEqual(['components/reader/reader-view.tsx']);
    expect(shown[0]?.code).toMatch(/<iframe sandbox="" [^>]*srcdoc=\{sanitise\(/);
  });
});

describe('source files', () => {
  /** Rows and words, not logic. */
  const isData = (file: string) =>
    /\/(registry|packs|lexicons|cues)\//.test(file) || /messages\.json$/.test(file);

  it.each(files.filter(({ file }) => !isData(file)))('$file has at most 300 lines', ({ text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(301);
  });

  it.each(files)('$file says in its first line what it does', ({ file, text }) => {
    const isDeclaration = file.endsWith('.d.ts');
    expect(isDeclaration || /^(\/\/ \S|\/\*\* )/.test(text)).toBe(true);
  });

  it('has no TODO without a date, none whose date is past', () => {
    const today = new Date().toISOString().slice(0, 7);
    const stale = files.flatMap(({ file, text }) =>
      [...text.matchAll(/TODO(?:\((\d{4}-\d\d)[^)]*\))?/g)]
        .filter(([, due]) => !due || due < today)
        .map(([found]) => `${file}: ${found}`),
    );
    expect(stale).toEqual([]);
  });
});
