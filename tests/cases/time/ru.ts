// Russian times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Мост открыли ⟦19 ноября 2021 года|2021-11-19⟧.', 'full date with the word for year'],
      ['Мост открыли в ⟦пятницу, 19 ноября 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Акт датирован ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦2 февраля|2023-02-02⟧ газета сообщила об утечке.', 'the year comes from the article'],
      ['Завод закрыли в ⟦марте 2020 года|2020-03⟧.', 'month in the prepositional case'],
      ['Совет голосовал в ⟦пятницу|2023-04-07⟧.', 'past verb: the Friday before'],
      ['⟦Вчера|2023-04-09⟧ шел снег, ⟦завтра|2023-04-11⟧ будет дождь.', 'yesterday and tomorrow'],
      ['В ⟦прошлом году|2022⟧ цены выросли.', 'last year'],
      ['На ⟦прошлой неделе|2023-W14⟧ цены выросли.', 'last week'],
      ['В ⟦следующем месяце|2023-05⟧ цены упадут.', 'next month'],
      ['Офис закрыли ⟦три дня назад|2023-04-07⟧.', 'ago'],
      ['Офис откроют ⟦через две недели|2023-W17⟧.', 'ahead'],
      ['Дожди шли с ⟦марта|2020-03⟧ по ⟦май 2020|2020-05⟧.', 'the year at the end holds for both'],
      ['Дом сгорел ⟦летом 1957|1957-SU⟧.', 'season as an adverb'],
      ['Авария длилась ⟦три дня|P3D⟧.', 'a length'],
      ['⟦Сейчас|PRESENT_REF⟧ улица закрыта.', 'vague present'],
      ['Газета выходит ⟦ежедневно|P1D⟧.', 'daily'],
      ['В зале было 300 человек.', 'a count'],
      ['Матч закончился 3:1.', 'a score'],
      ['Она пробежала 12 километров.', 'a distance'],
      ['В ⟦прошлом году в июле|2022-07⟧ шли дожди.', 'the year before its month'],
      ['На ⟦прошлой неделе в среду|2023-04-05⟧ шел снег.', 'the week before its day'],
    ],
  ],
];
