// Romania.
import { defineOutlets } from '../row.ts';

export const ro = defineOutlets(
  'RO',
  `
agency | Agerpres | ~.ro
agency | Mediafax | ~.ro
agency | News.ro | news.ro
broadcaster | TVR | ~.ro tvrinfo.ro | Televiziunea Română
broadcaster | Digi24 | ~.ro | Digi 24
broadcaster | ProTV | ~.ro stirileprotv.ro | Pro TV | parent=PPF
broadcaster | Antena 3 CNN | antena3.ro | | parent=Intact
newspaper | *Adevărul | ~.ro
newspaper | *Libertatea | ~.ro | | parent=Ringier
online | HotNews | ~.ro | HotNews.ro
online | G4Media | ~.ro | G4Media.ro
online | Romania Insider | romania-insider.com
`,
);
