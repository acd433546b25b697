// Japanese times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['橋は⟦2021年11月19日|2021-11-19⟧に開通した。', 'full date without spaces'],
      ['⟦2月2日|2023-02-02⟧、新聞は漏れを報じた。', 'the year comes from the article'],
      ['市長は⟦7日|2023-04-07⟧、辞任を表明した。', 'day alone, as newspapers write'],
      ['市長は⟦7日（金）|2023-04-07⟧に辞任した。', 'weekday in brackets'],
      ['工場は⟦2020年3月|2020-03⟧に閉鎖された。', 'month and year'],
      ['⟦昨日|2023-04-09⟧は雪で、⟦明日|2023-04-11⟧は雨だ。', 'yesterday and tomorrow'],
      ['⟦昨年|2022⟧、価格が上がった。', 'last year'],
      ['⟦昨年8月|2022-08⟧、価格が上がった。', 'month of last year side by side'],
      ['⟦先週|2023-W14⟧、価格が上がった。', 'last week'],
      ['⟦来月|2023-05⟧、価格が下がる。', 'next month'],
      ['事務所は⟦三日前|2023-04-07⟧に閉まった。', 'ago'],
      ['会議は⟦午後3時30分|2023-04-10T15:30⟧に始まる。', 'afternoon clock'],
      ['⟦1990年代|199⟧は厳しかった。', 'decade'],
      ['停電は⟦3日間|P3D⟧続いた。', 'a length'],
      ['⟦現在|PRESENT_REF⟧、道路は閉鎖中だ。', 'vague present'],
      ['毎日新聞が報じた。', 'a newspaper, not daily'],
      ['工場は⟦22年3月5日|2022-03-05⟧に閉鎖された。', 'year of two digits before a month'],
      ['準備は十分だった。', 'enough, no ten minutes'],
      ['会場には300人がいた。', 'a count'],
      ['令和5年に完成した。', 'a year of another era is left alone'],
    ],
  ],
];
