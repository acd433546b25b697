// Norwegian times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Brua åpnet ⟦19. november 2021|2021-11-19⟧.', 'full date'],
      ['Brua åpnet ⟦fredag 19. november 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Akten er datert ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦2. februar|2023-02-02⟧ meldte avisen om en lekkasje.', 'the year comes from the article'],
      ['Fabrikken stengte i ⟦mars 2020|2020-03⟧.', 'month and year'],
      ['Rådet stemte ⟦fredag|2023-04-07⟧ og var enig.', 'past verb: the Friday before'],
      ['⟦I går|2023-04-09⟧ snødde det, og ⟦i morgen|2023-04-11⟧ skal det regne.', 'yesterday and tomorrow'],
      ['⟦I fjor|2022⟧ steg prisene.', 'last year'],
      ['⟦Forrige uke|2023-W14⟧ steg prisene.', 'last week'],
      ['⟦Neste måned|2023-05⟧ faller prisene.', 'next month'],
      ['Kontoret stengte ⟦for tre dager siden|2023-04-07⟧.', 'ago'],
      ['Kontoret åpner ⟦om to uker|2023-W17⟧.', 'ahead'],
      ['⟦Måndag 3. april|2023-04-03⟧ var det stille.', 'Nynorsk weekday'],
      ['⟦1990-tallet|199⟧ var tøft.', 'decade'],
      ['Avbruddet varte ⟦tre dager|P3D⟧.', 'a length'],
      ['⟦For tiden|PRESENT_REF⟧ er gata stengt.', 'vague present'],
      ['I salen satt 300 personer.', 'a count'],
      ['Kampen endte 3-1.', 'a score'],
      ['Rådet møtes ⟦på fredag|2023-04-14⟧.', 'the day to come'],
      ['Kirken er fra ⟦1800-tallet|18⟧.', 'a century, no decade'],
    ],
  ],
];
