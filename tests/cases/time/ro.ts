// Romanian times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Podul s-a deschis ⟦pe 19 noiembrie 2021|2021-11-19⟧.', 'full date'],
      ['Podul s-a deschis ⟦vineri, 19 noiembrie 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Actul poartă data ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦Pe 2 februarie|2023-02-02⟧, ziarul a anunțat o scurgere.', 'the year comes from the article'],
      ['Fabrica s-a închis în ⟦martie 2020|2020-03⟧.', 'month and year'],
      ['Consiliul a votat ⟦vineri|2023-04-07⟧.', 'past verb: the Friday before'],
      ['⟦Ieri|2023-04-09⟧ a nins, iar ⟦mâine|2023-04-11⟧ va ploua.', 'yesterday and tomorrow'],
      ['⟦Anul trecut|2022⟧ prețurile au crescut.', 'last year after the noun'],
      ['⟦Săptămâna trecută|2023-W14⟧ prețurile au crescut.', 'last week'],
      ['⟦Luna viitoare|2023-05⟧ prețurile vor scădea.', 'next month'],
      ['Biroul s-a închis ⟦acum trei zile|2023-04-07⟧.', 'ago'],
      ['Biroul se va deschide ⟦peste două săptămâni|2023-W17⟧.', 'ahead'],
      ['Fabrica s-a închis ⟦la sfârșitul anului 2019|2019|END⟧.', 'end of a year'],
      ['Pana a durat ⟦trei zile|P3D⟧.', 'a length'],
      ['⟦În prezent|PRESENT_REF⟧ strada este închisă.', 'vague present'],
      ['În sală erau 300 de oameni.', 'a count'],
      ['Este mai bine așa.', '"mai" is mostly no May'],
      ['Meciul s-a încheiat 3-1.', 'a score'],
    ],
  ],
];
