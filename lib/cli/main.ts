// Command line: `analyze` and `relate`, the same core as the extension, on Node.
import { analyzeCommand } from './analyze.ts';
import { relateCommand } from './relate.ts';
import { UsageError } from './usage-error.ts';

const commands: Record<string, (args: string[]) => Promise<number>> = {
  analyze: analyzeCommand,
  relate: relateCommand,
};

const [name = '', ...args] = process.argv.slice(2);
// `| head` closes the pipe early; that is no error of ours.
process.stdout.on('error', () => process.exit(0));
try {
  const command = commands[name];
  if (!command) throw new UsageError(`unknown command "${name}"; use analyze or relate`);
  process.exitCode = await command(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
