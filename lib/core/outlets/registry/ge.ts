// Georgia.
import { defineOutlets } from '../row.ts';

export const ge = defineOutlets(
  'GE',
  `
agency | Interpressnews | ~.ge | ინტერპრესნიუსი
online | Civil Georgia | civil.ge | Civil.ge
broadcaster | Imedi | ~.ge imedinews.ge | *იმედი
broadcaster | Georgian Public Broadcaster | 1tv.ge | საზოგადოებრივი მაუწყებელი
online | OC Media | oc-media.org
`,
);
