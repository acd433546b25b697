// Swedish times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Bron öppnade ⟦den 19 november 2021|2021-11-19⟧.', 'full date'],
      ['Bron öppnade ⟦fredagen den 19 november 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Akten är daterad ⟦2021-11-19|2021-11-19⟧.', 'ISO is the usual form'],
      ['⟦Den 2 februari|2023-02-02⟧ meldade tidningen en läcka.', 'the year comes from the article'],
      ['Fabriken stängde i ⟦mars 2020|2020-03⟧.', 'month and year'],
      ['Rådet röstade på ⟦fredagen|2023-04-07⟧.', 'past verb: the Friday before'],
      ['⟦Igår|2023-04-09⟧ snöade det och ⟦i morgon|2023-04-11⟧ ska det regna.', 'yesterday and tomorrow'],
      ['⟦Förra året|2022⟧ steg priserna.', 'last year'],
      ['⟦I fjol|2022⟧ steg priserna.', 'last year in two words'],
      ['⟦Förra veckan|2023-W14⟧ steg priserna.', 'last week'],
      ['⟦Nästa månad|2023-05⟧ faller priserna.', 'next month'],
      ['⟦I fredags|2023-04-07⟧ stängde kontoret.', 'the Friday before in one form'],
      ['Kontoret stängde ⟦för tre dagar sedan|2023-04-07⟧.', 'ago'],
      ['Kontoret öppnar ⟦om två veckor|2023-W17⟧.', 'ahead'],
      ['Avbrottet varade ⟦tre dagar|P3D⟧.', 'a length'],
      ['⟦Just nu|PRESENT_REF⟧ är gatan stängd.', 'vague present'],
      ['I salen satt 300 personer.', 'a count'],
      ['Matchen slutade 3-1.', 'a score'],
      ['Hon sprang 12 kilometer.', 'a distance'],
      ['Rådet möts ⟦på fredag|2023-04-14⟧.', 'the day to come, without an ending'],
      ['Kyrkan är från ⟦1800-talet|18⟧.', 'a century, no decade'],
      ['⟦Den här veckan|2023-W15⟧ stiger priserna.', 'this week in three words'],
    ],
  ],
];
