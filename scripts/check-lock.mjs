// Fails when the lock file lacks an optional package that another one names: `npm ci` would fail with it on some platform.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
let missing = 0;
for (const [place, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (packages[`node_modules/${name}`] || packages[`${place}/node_modules/${name}`]) continue;
    missing++;
    console.error(`package-lock.json lacks ${name} (wanted by ${place || 'the project'})`);
  }
}
process.exit(missing ? 1 : 0);
