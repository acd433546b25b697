// Korean times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['다리는 ⟦2021년 11월 19일|2021-11-19⟧ 개통됐다.', 'full date'],
      ['다리는 ⟦2021년 11월 19일에|2021-11-19⟧ 개통됐다.', 'particle on the day'],
      ['⟦2월 2일|2023-02-02⟧ 신문은 누출을 보도했다.', 'the year comes from the article'],
      ['시장은 ⟦7일|2023-04-07⟧ 사임을 밝혔다.', 'day alone, as newspapers write'],
      ['시장은 ⟦지난 7일|2023-04-07⟧ 사임했다.', 'last with a day'],
      ['공장은 ⟦2020년 3월|2020-03⟧ 문을 닫았다.', 'month and year'],
      ['⟦어제|2023-04-09⟧ 눈이 왔고 ⟦내일|2023-04-11⟧ 비가 온다.', 'yesterday and tomorrow'],
      ['⟦지난해|2022⟧ 가격이 올랐다.', 'last year'],
      ['⟦지난해 8월|2022-08⟧ 가격이 올랐다.', 'month of last year side by side'],
      ['⟦지난주|2023-W14⟧ 가격이 올랐다.', 'last week'],
      ['⟦다음 달|2023-05⟧ 가격이 내린다.', 'next month'],
      ['사무실은 ⟦3년 전|2020⟧ 문을 닫았다.', 'ago'],
      ['회의는 ⟦오후 3시 30분에|2023-04-10T15:30⟧ 시작한다.', 'afternoon clock'],
      ['정전은 ⟦3일간|P3D⟧ 이어졌다.', 'a length'],
      ['⟦현재|PRESENT_REF⟧ 도로는 막혀 있다.', 'vague present'],
      ['매일경제가 보도했다.', 'a newspaper, not daily'],
      ['회의장에는 300명이 있었다.', 'a count'],
      ['공장은 ⟦2022년 말|2022|END⟧ 문을 닫았다.', 'modifier behind the year'],
      ['도로가 ⟦3일 만에|P3D⟧ 열렸다.', 'a length, no day of the month'],
    ],
  ],
];
