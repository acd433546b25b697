// Danish times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Broen åbnede ⟦den 19. november 2021|2021-11-19⟧.', 'full date'],
      ['Broen åbnede ⟦fredag den 19. november 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Akten er dateret ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦Den 2. februar|2023-02-02⟧ meldte avisen om et læk.', 'the year comes from the article'],
      ['Fabrikken lukkede i ⟦marts 2020|2020-03⟧.', 'month and year'],
      ['Rådet stemte ⟦fredag|2023-04-07⟧ og var enigt.', 'past verb: the Friday before'],
      ['⟦I går|2023-04-09⟧ sneede det, og ⟦i morgen|2023-04-11⟧ vil det regne.', 'yesterday and tomorrow'],
      ['⟦Sidste år|2022⟧ steg priserne.', 'last year'],
      ['⟦I fjor|2022⟧ steg priserne.', 'last year in two words'],
      ['⟦Sidste uge|2023-W14⟧ steg priserne.', 'last week'],
      ['⟦Næste måned|2023-05⟧ falder priserne.', 'next month'],
      ['Kontoret lukkede ⟦for tre dage siden|2023-04-07⟧.', 'ago'],
      ['Kontoret åbner ⟦om to uger|2023-W17⟧.', 'ahead'],
      ['Fabrikken lukkede ⟦i slutningen af 2019|2019|END⟧.', 'end of a year'],
      ['Afbrydelsen varede ⟦tre dage|P3D⟧.', 'a length'],
      ['⟦I øjeblikket|PRESENT_REF⟧ er gaden lukket.', 'vague present'],
      ['I salen sad 300 personer.', 'a count'],
      ['Kampen endte 3-1.', 'a score'],
      ['Hun løb 12 kilometer.', 'a distance'],
      ['Rådet mødes ⟦på fredag|2023-04-14⟧.', 'the day to come'],
      ['Rådet mødtes ⟦i fredags|2023-04-07⟧.', 'the day that was, in one form'],
      ['Kirken er fra ⟦1800-tallet|18⟧.', 'a century, no decade'],
    ],
  ],
];
