// Taiwan.
import { defineOutlets } from '../row.ts';

export const tw = defineOutlets(
  'TW',
  `
agency | Central News Agency | cna.com.tw focustaiwan.tw | *CNA; 中央社; Focus Taiwan | id=central-news-agency-tw
newspaper | Liberty Times | ltn.com.tw | 自由時報
newspaper | Taipei Times | ~.com | | parent=Liberty Times
newspaper | United Daily News | udn.com | 聯合報; UDN
newspaper | China Times | ~.com | 中國時報 | parent=Want Want
online | Taiwan News | ~.com.tw
broadcaster | TVBS | ~.com.tw
trade | DigiTimes | ~.com
`,
);
