// Polish times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Most otwarto ⟦19 listopada 2021 roku|2021-11-19⟧.', 'full date with the word for year'],
      ['Most otwarto w ⟦piątek, 19 listopada 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Akt nosi datę ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦2 lutego|2023-02-02⟧ gazeta doniosła o wycieku.', 'the year comes from the article'],
      ['Zakład zamknięto w ⟦marcu 2020 roku|2020-03⟧.', 'month in the locative'],
      ['Rada głosowała w ⟦piątek|2023-04-07⟧.', 'past verb: the Friday before'],
      ['⟦Wczoraj|2023-04-09⟧ padał śnieg, ⟦jutro|2023-04-11⟧ będzie deszcz.', 'yesterday and tomorrow'],
      ['W ⟦ubiegłym roku|2022⟧ ceny wzrosły.', 'last year'],
      ['W ⟦zeszłym tygodniu|2023-W14⟧ ceny wzrosły.', 'last week'],
      ['W ⟦przyszłym miesiącu|2023-05⟧ ceny spadną.', 'next month'],
      ['Biuro zamknięto ⟦trzy dni temu|2023-04-07⟧.', 'ago'],
      ['Biuro zostanie otwarte ⟦za dwa tygodnie|2023-W17⟧.', 'ahead'],
      ['Zakład zamknięto ⟦pod koniec 2019 roku|2019|END⟧.', 'end of a year'],
      ['Awaria trwała ⟦trzy dni|P3D⟧.', 'a length'],
      ['⟦Obecnie|PRESENT_REF⟧ ulica jest zamknięta.', 'vague present'],
      ['Gazeta wychodzi ⟦codziennie|P1D⟧.', 'daily'],
      ['W sali było 300 osób.', 'a count'],
      ['Mecz zakończył się 3:1.', 'a score'],
    ],
  ],
];
