// Bulgaria.
import { defineOutlets } from '../row.ts';

export const bg = defineOutlets(
  'BG',
  `
agency | *BTA | ~.bg | Bulgarian News Agency; Българска телеграфна агенция
broadcaster | *BNT | ~.bg bntnews.bg | Bulgarian National Television; БНТ
broadcaster | *BNR | ~.bg | Bulgarian National Radio; БНР | id=bnr-bg
online | *Dnevnik | ~.bg | *Дневник | id=dnevnik-bg; parent=Economedia
newspaper | *Capital | ~.bg | *Капитал; *Kapital | id=capital-bg; parent=Economedia
online | Novinite | ~.com | Sofia News Agency
`,
);
