// Singapore.
import { defineOutlets } from '../row.ts';

export const sg = defineOutlets(
  'SG',
  `
newspaper | Straits Times | ~.com | *ST | parent=SPH Media
broadcaster | *!CNA | channelnewsasia.com | Channel NewsAsia; Channel News Asia; CNA Insider | id=cna-sg; parent=Mediacorp
newspaper | *Business Times | ~.com.sg | | id=business-times-sg; parent=SPH Media
newspaper | Lianhe Zaobao | zaobao.com.sg zaobao.com | 联合早报; Zaobao | parent=SPH Media
online | *Today | todayonline.com | TODAY Online | id=today-sg; parent=Mediacorp
online | *Mothership | ~.sg | Mothership.SG
`,
);
