// Ukrainian times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Міст відкрили ⟦19 листопада 2021 року|2021-11-19⟧.', 'full date with the word for year'],
      ['Міст відкрили ⟦19 листопада 2021|2021-11-19⟧.', 'full date'],
      ['Акт датовано ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦2 лютого|2023-02-02⟧ газета повідомила про витік.', 'the year comes from the article'],
      ['Завод закрили в ⟦березні 2020 року|2020-03⟧.', 'month in the locative'],
      ["Рада голосувала в ⟦п'ятницю|2023-04-07⟧.", 'past verb: the Friday before'],
      ['⟦Вчора|2023-04-09⟧ йшов сніг, ⟦завтра|2023-04-11⟧ буде дощ.', 'yesterday and tomorrow'],
      ['⟦Минулого року|2022⟧ ціни зросли.', 'last year'],
      ['⟦Минулого тижня|2023-W14⟧ ціни зросли.', 'last week'],
      ['⟦Торік|2022⟧ ціни зросли.', 'last year in one word'],
      ['Офіс закрили ⟦три дні тому|2023-04-07⟧.', 'ago'],
      ['Офіс відкриють ⟦через два тижні|2023-W17⟧.', 'ahead'],
      ['Дощі йшли з ⟦березня|2020-03⟧ до ⟦травня 2020|2020-05⟧.', 'the year at the end holds for both'],
      ['Місто впало ⟦264 до н. е.|BC0264⟧', 'year before our era'],
      ['Будинок згорів ⟦навесні 1957|1957-SP⟧.', 'season as an adverb'],
      ['Аварія тривала ⟦три дні|P3D⟧.', 'a length'],
      ['⟦Зараз|PRESENT_REF⟧ вулиця закрита.', 'vague present'],
      ['У залі було 300 осіб.', 'a count'],
      ['Матч закінчився 3:1.', 'a score'],
      ["Він прочитав п'ять книг.", 'a number without a unit'],
    ],
  ],
];
