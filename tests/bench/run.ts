// `npm run bench [-- NAME…]`: every bench, or those named. Figures are ratios within one run; machines differ.
const benches: Record<string, () => Promise<void>> = {
  page: async () => (await import('./page-bench.ts')).pageBench(),
  core: async () => (await import('./core-bench.ts')).coreBench(),
};

const named = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (named.length === 0 || named.includes(name)) await bench();
}
