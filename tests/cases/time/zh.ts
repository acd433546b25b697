// Chinese times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['大桥于⟦2021年11月19日|2021-11-19⟧开通。', 'full date without spaces'],
      ['大桥于⟦二〇二一年十一月十九日|2021-11-19⟧开通。', 'every number in words'],
      ['大桥于⟦２０２１年１１月１９日|2021-11-19⟧开通。', 'full-width digits'],
      ['文件日期为⟦2021-11-19|2021-11-19⟧。', 'ISO day'],
      ['⟦2月2日|2023-02-02⟧，报纸报道了泄漏。', 'the year comes from the article'],
      ['工厂于⟦2020年3月|2020-03⟧关闭。', 'month and year'],
      ['工厂于⟦2020年3月初|2020-03|START⟧关闭。', 'modifier after the month'],
      ['⟦昨天|2023-04-09⟧下雪，⟦明天|2023-04-11⟧下雨。', 'yesterday and tomorrow'],
      ['⟦去年|2022⟧价格上涨。', 'last year'],
      ['⟦去年8月|2022-08⟧价格上涨。', 'month of last year side by side'],
      ['⟦上周|2023-W14⟧价格上涨。', 'last week'],
      ['⟦下个月|2023-05⟧价格将下降。', 'next month'],
      ['办公室⟦三天前|2023-04-07⟧关闭。', 'ago'],
      ['⟦2022年第三季度|2022-Q3⟧业绩疲软。', 'quarter'],
      ['⟦九十年代|199⟧很艰难。', 'decade in words'],
      ['停电持续了⟦三天|P3D⟧。', 'a length'],
      ['⟦目前|PRESENT_REF⟧道路封闭。', 'vague present'],
      ['增长了百分之三点一。', 'a decimal in words, no clock'],
      ['大厅里有三百人。', 'a count'],
    ],
  ],
];
