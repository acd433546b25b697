// Turkish times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ["Köprü ⟦19 Kasım 2021'de|2021-11-19⟧ açıldı.", 'full date with an ending'],
      ['Köprü ⟦19 Kasım 2021|2021-11-19⟧ günü açıldı.', 'full date'],
      ['Belgenin tarihi ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦2 Şubat|2023-02-02⟧ günü gazete sızıntıyı yazdı.', 'the year comes from the article'],
      ["Fabrika ⟦Mart 2020'de|2020-03⟧ kapandı.", 'month and year with an ending'],
      ['Meclis ⟦Cuma|2023-04-07⟧ günü oy kullandı.', 'past verb: the Friday before'],
      ['⟦Dün|2023-04-09⟧ kar yağdı, ⟦yarın|2023-04-11⟧ yağmur yağacak.', 'yesterday and tomorrow'],
      ['⟦Geçen yıl|2022⟧ fiyatlar arttı.', 'last year'],
      ['⟦Geçen hafta|2023-W14⟧ fiyatlar arttı.', 'last week'],
      ['⟦Gelecek ay|2023-05⟧ fiyatlar düşecek.', 'next month'],
      ['Ofis ⟦üç gün önce|2023-04-07⟧ kapandı.', 'ago'],
      ['Ofis ⟦iki hafta sonra|2023-W17⟧ açılacak.', 'ahead'],
      ['Köprü ⟦1999 yılında|1999⟧ yıkıldı.', 'year with its word'],
      ['Arıza ⟦üç gün|P3D⟧ sürdü.', 'a length'],
      ['⟦Şu anda|PRESENT_REF⟧ yol kapalı.', 'vague present'],
      ['Salonda 300 kişi vardı.', 'a count'],
      ['Maç 3-1 bitti.', 'a score'],
      ['⟦Geçen yılın temmuz ayında|2022-07⟧ yağdı.', 'the year right before its month'],
      ['⟦2019 yılı sonunda|2019|END⟧ fabrika kapandı.', 'modifier behind the year'],
    ],
  ],
];
