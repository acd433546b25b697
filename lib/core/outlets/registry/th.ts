// Thailand.
import { defineOutlets } from '../row.ts';

export const th = defineOutlets(
  'TH',
  `
newspaper | Bangkok Post | ~.com | บางกอกโพสต์
newspaper | *The Nation | nationthailand.com | Nation Thailand | id=nation-th
broadcaster | Thai PBS | ~.or.th | ไทยพีบีเอส
newspaper | Thairath | ~.co.th | ไทยรัฐ
newspaper | Khaosod | ~.co.th khaosodenglish.com | ข่าวสด | parent=Matichon
online | Prachatai | ~.com prachataienglish.com | ประชาไท
online | Thaiger | the~.com
`,
);
