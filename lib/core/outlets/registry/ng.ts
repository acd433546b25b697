// Nigeria.
import { defineOutlets } from '../row.ts';

export const ng = defineOutlets(
  'NG',
  `
agency | News Agency of Nigeria | nannews.ng | *NAN
newspaper | *The Punch | punchng.com
newspaper | The Guardian Nigeria | guardian.ng
newspaper | *Vanguard | vanguardngr.com | Vanguard Nigeria | id=vanguard-ng
newspaper | ThisDay | thisdaylive.com | *This Day
newspaper | Daily Trust | ~.com
newspaper | *BusinessDay | ~.ng | | id=businessday-ng
online | Premium Times | premiumtimesng.com
online | Sahara Reporters | ~.com | SaharaReporters
online | TheCable | ~.ng | The Cable
broadcaster | Channels TV | ~.com | Channels Television
fact-checker | Dubawa | ~.org
`,
);
