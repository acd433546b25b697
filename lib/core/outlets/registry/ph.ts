// Philippines.
import { defineOutlets } from '../row.ts';

export const ph = defineOutlets(
  'PH',
  `
agency | Philippine News Agency | pna.gov.ph | *PNA
newspaper | Philippine Daily Inquirer | inquirer.net | Inquirer.net; *Inquirer
newspaper | Philippine Star | philstar.com | PhilStar
newspaper | Manila Bulletin | mb.com.ph
newspaper | Manila Times | ~.net
online | Rappler | ~.com
broadcaster | ABS-CBN | abs-cbn.com
broadcaster | GMA Network | ~.com | GMA News; *GMA; GMA Integrated News
fact-checker | Vera Files | ~.org
`,
);
