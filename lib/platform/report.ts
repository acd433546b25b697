// The one reporter for bugs. Nothing is sent anywhere: the last ones are kept for the reader to copy into a report.

const MOST = 20;
const kept: string[] = [];

export function report(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  kept.push(text);
  if (kept.length > MOST) kept.shift();
  console.error('Sourceline:', error);
}

/** Newest last. */
export const reported = (): readonly string[] => kept;
