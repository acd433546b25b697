// Fails when this is not the Node the project brings: npm can skip its install script in silence.
import { readFileSync } from 'node:fs';

const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).devDependencies
  .node;
if (`v${wanted}` !== process.version) {
  console.error(
    `Node ${wanted} is needed, this is ${process.version}: run "npm rebuild node", then try again.`,
  );
  process.exit(1);
}
