// Ukraine.
import { defineOutlets } from '../row.ts';

export const ua = defineOutlets(
  'UA',
  `
agency | Ukrinform | ~.net ~.ua | Укрінформ; Укринформ
agency | UNIAN | ~.ua ~.net ~.info | УНІАН; УНИАН
agency | Interfax-Ukraine | interfax.com.ua | Інтерфакс-Україна; Интерфакс-Украина
agency | RBC-Ukraine | rbc.ua | РБК-Україна; РБК-Украина
broadcaster | Suspilne | ~.media | *Суспільне; UA:PBC
online | Ukrainska Pravda | pravda.com.ua eurointegration.com.ua | Українська правда; Украинская правда; European Pravda; Ukrajinska Prawda; Ukrajinska Pravda
online | Kyiv Independent | ~.com
newspaper | Kyiv Post | ~.com
online | *NV | nv.ua | Новое время; Novoye Vremya; New Voice of Ukraine | id=nv-ua
online | Dzerkalo Tyzhnia | zn.ua | Дзеркало тижня; Зеркало недели; Mirror Weekly
online | Hromadske | ~.ua | *Громадське
online | LIGA.net | liga.net
broadcaster | *TSN | ~.ua | ТСН | id=tsn-ua; parent=1+1 Media
broadcaster | *Channel 24 | 24tv.ua | *24 Канал
fact-checker | StopFake | ~.org
`,
);
