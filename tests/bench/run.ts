// `npm run bench [-- NAME…]`: every bench, or those named. Figures are ratios within one run; machines differ.
const benches: Record<string, () => Promise<void>> = {
  panel: async () => (await import('./panel-bench.ts')).panelBench(),
  page: async () => (await import('./page-bench.ts')).pageBench(),
  core: async () => (await import('./core-bench.ts')).coreBench(),
  store: async () => (await import('./store-bench.ts')).storeBench(),
  'store-import': async () => (await import('./store-import.ts')).storeImport(),
  'store-crash': async () => (await import('./store-crash.ts')).storeCrash(),
};

const named = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (named.length === 0 || named.includes(name)) await bench();
}
