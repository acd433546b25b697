// Czech times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Most otevřeli ⟦19. listopadu 2021|2021-11-19⟧.', 'full date'],
      ['Most otevřeli v ⟦pátek 19. listopadu 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Listina nese datum ⟦19. 11. 2021|2021-11-19⟧.', 'digits with spaces'],
      ['⟦2. února|2023-02-02⟧ noviny oznámily únik.', 'the year comes from the article'],
      ['Závod zavřeli v ⟦březnu 2020|2020-03⟧.', 'month in the locative'],
      ['Rada hlasovala v ⟦pátek|2023-04-07⟧.', 'past verb: the Friday before'],
      ['⟦Včera|2023-04-09⟧ sněžilo, ⟦zítra|2023-04-11⟧ bude pršet.', 'yesterday and tomorrow'],
      ['V ⟦loňském roce|2022⟧ ceny rostly.', 'last year as an adjective'],
      ['⟦Loni|2022⟧ ceny rostly.', 'last year in one word'],
      ['⟦Minulý týden|2023-W14⟧ ceny rostly.', 'last week'],
      ['⟦Příští měsíc|2023-05⟧ ceny klesnou.', 'next month'],
      ['Úřad zavřeli ⟦před třemi dny|2023-04-07⟧.', 'ago in the instrumental'],
      ['Úřad otevřou ⟦za dva týdny|2023-W17⟧.', 'ahead'],
      ['Závod zavřeli ⟦koncem roku 2019|2019|END⟧.', 'end of a year'],
      ['Porucha trvala ⟦tři dny|P3D⟧.', 'a length'],
      ['⟦Nyní|PRESENT_REF⟧ je ulice zavřená.', 'vague present'],
      ['V sále bylo 300 lidí.', 'a count'],
      ['Zápas skončil 3:1.', 'a score'],
      ['⟦Loni v červenci|2022-07⟧ pršelo.', 'the year before its month'],
    ],
  ],
];
