// Modules of the pages and the background → the few files they are built into: the panel draws after four scripts, not 23.

type ModuleGraph = { getModuleInfo(id: string): { importers: readonly string[] } | null };

/** The entrypoint a module is the start of ("sidepanel"); null for all others. */
const entryOf = (id: string): string | null =>
  /\/entrypoints\/([\w-]+)\/(?:main|index)\.(?:tsx?|html)$/.exec(id.replaceAll('\\', '/'))?.[1] ?? null;

/** The entrypoints that load a module before they do anything; what is imported on demand does not count. */
function loadersOf(id: string, graph: ModuleGraph): Set<string> {
  const seen = new Set([id]);
  const loaders = new Set<string>();
  for (const module of seen) {
    const entry = entryOf(module);
    if (entry) loaders.add(entry);
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return loaders;
}

/** `fits` is asked about what the panel loads before it draws; a module goes to the first group it fits. */
const group = (name: string, fits: (loaders: ReadonlySet<string>) => boolean, priority: number) => ({
  debugName: name,
  priority,
  name(id: string, graph: ModuleGraph): string | null {
    const loaders = loadersOf(id, graph);
    return loaders.has('sidepanel') && fits(loaders) ? name : null;
  },
});

/**
 * Each file costs a request while the reader waits, and gzip finds little to repeat in a small one. What the panel shares
 * with the background is one file, what it shares with other pages another: nobody loads a file without use for it.
 */
export const panelChunks = {
  groups: [
    group('shared', (loaders) => loaders.has('background'), 3),
    group('view', (loaders) => loaders.size > 1, 2),
    group('panel', () => true, 1),
  ],
};
