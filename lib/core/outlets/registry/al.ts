// Albania.
import { defineOutlets } from '../row.ts';

export const al = defineOutlets(
  'AL',
  `
agency | ATSH | ata.gov.al | Albanian Telegraphic Agency; Agjencia Telegrafike Shqiptare
broadcaster | RTSH | ~.al | Radio Televizioni Shqiptar
broadcaster | Top Channel | top-channel.tv
`,
);
