// The reader's settings. Defaults live here alone.
import { z } from 'zod/mini';

export const Theme = z.enum(['system', 'light', 'dark', 'contrast', 'contrast-dark']);
export type Theme = z.infer<typeof Theme>;

export const Options = z.object({
  /** Keep pages read with the panel for related articles. */
  remember: z._default(z.boolean(), true),
  /** Days a remembered page is kept; 0: for ever. */
  rememberDays: z._default(z.int().check(z.nonnegative()), 90),
  theme: z._default(Theme, 'system'),
  /** Percent of the browser's text size. */
  textSize: z._default(z.int().check(z.minimum(80), z.maximum(200)), 100),
  density: z._default(z.enum(['airy', 'dense']), 'airy'),
  /** Language of the interface (BCP 47), or null for the browser's. */
  language: z._default(z.nullable(z.string()), null),
  /** Single-key shortcuts in the panel. */
  singleKeys: z._default(z.boolean(), true),
  /** Weak attributions ("wants", "supports") in the panel. */
  showStance: z._default(z.boolean(), false),
  /** Origins read without a click; each has been granted by the reader. */
  autoReadOrigins: z._default(z.array(z.string()), []),
  /** ISO instant of the last backup; null: never. */
  lastBackupAt: z._default(z.nullable(z.string()), null),
  /** Remind of a backup after this many days; 0: never. */
  backupReminderDays: z._default(z.int().check(z.nonnegative()), 30),
});
export type Options = z.infer<typeof Options>;

export const defaultOptions: Options = Options.parse({});
