// Zimbabwe.
import { defineOutlets } from '../row.ts';

export const zw = defineOutlets(
  'ZW',
  `
state-run | *The Herald | ~.co.zw | Zimbabwe Herald | id=herald-zw; parent=Zimpapers
newspaper | *NewsDay | ~.co.zw | | id=newsday-zw; parent=Alpha Media
`,
);
