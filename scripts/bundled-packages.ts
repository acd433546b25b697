// A Vite plugin: writes down which packages a build takes in, for the list of licences.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** ".../node_modules/@scope/name/x.js" → "@scope/name"; null for files of ours. */
const packageOf = (id: string): string | null =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null;

/** `folder` gets one file for each build step (WXT makes several), named by what it builds. */
export function listBundledPackages(folder: string): Plugin {
  return {
    name: 'list-bundled-packages',
    generateBundle(_options, bundle) {
      const names = new Set<string>();
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const id of Object.keys(part.modules)) names.add(packageOf(id) ?? '');
      }
      names.delete('');
      const entry = Object.values(bundle).find((part) => part.type === 'chunk' && part.isEntry);
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        path.join(folder, `${(entry?.name ?? 'other').replace(/\W+/g, '-')}.json`),
        JSON.stringify([...names].sort()),
      );
    },
  };
}
