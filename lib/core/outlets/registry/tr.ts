// Turkey.
import { defineOutlets } from '../row.ts';

export const tr = defineOutlets(
  'TR',
  `
agency | Anadolu Agency | aa.com.tr | Anadolu Ajansı; *Anadolu; *AA; الأناضول; Анадолу | parent=Turkish government
agency | *DHA | ~.com.tr | Demirören Haber Ajansı; Demirören News Agency | parent=Demirören
agency | *İHA | ~.com.tr | İhlas Haber Ajansı; Ihlas News Agency
state-run | TRT | ~.net.tr trthaber.com | Turkish Radio and Television Corporation
state-run | TRT World | ~.com | | parent=TRT
newspaper | Hürriyet | ~.com.tr | | parent=Demirören
newspaper | Hürriyet Daily News | ~.com | | parent=Demirören
newspaper | Milliyet | ~.com.tr | | parent=Demirören
newspaper | *Sabah | ~.com.tr | Sabah gazetesi | parent=Turkuvaz
newspaper | Daily Sabah | ~.com | | parent=Turkuvaz
newspaper | *Cumhuriyet | ~.com.tr | Cumhuriyet gazetesi
newspaper | *Sözcü | ~.com.tr
newspaper | Yeni Şafak | ~.com | | parent=Albayrak
newspaper | BirGün | ~.net
broadcaster | *NTV | ~.com.tr | NTV Türkiye | id=ntv-tr; parent=Doğuş
broadcaster | CNN Türk | ~.com | | parent=Demirören
broadcaster | Habertürk | ~.com
online | Bianet | ~.org
online | *T24 | ~.com.tr
online | *Duvar | gazeteduvar.com.tr duvarenglish.com | Gazete Duvar; Duvar English
fact-checker | Teyit | ~.org
`,
);
