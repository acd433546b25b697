// Arabic times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['افتتح الجسر في ⟦19 نوفمبر 2021|2021-11-19⟧.', 'full date'],
      ['افتتح الجسر ⟦الجمعة 19 نوفمبر 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['افتتح الجسر في ⟦١٩ نوفمبر ٢٠٢١|2021-11-19⟧.', 'Arabic-Indic digits'],
      ['افتتح الجسر في ⟦19 تشرين الثاني 2021|2021-11-19⟧.', 'month name of the Mashriq'],
      ['في ⟦2 فبراير|2023-02-02⟧ نشرت الصحيفة الخبر.', 'the year comes from the article'],
      ['أغلق المصنع في ⟦مارس 2020|2020-03⟧.', 'month and year'],
      ['قال المجلس ⟦الجمعة|2023-04-07⟧ إنه وافق.', 'past verb: the Friday before'],
      ['⟦أمس|2023-04-09⟧ تساقط الثلج.', 'yesterday'],
      ['ارتفعت الأسعار ⟦العام الماضي|2022⟧.', 'last year after the noun'],
      ['ارتفعت الأسعار ⟦الأسبوع الماضي|2023-W14⟧.', 'last week'],
      ['تنخفض الأسعار ⟦الشهر المقبل|2023-05⟧.', 'next month'],
      ['أغلق المكتب ⟦قبل ثلاثة أيام|2023-04-07⟧.', 'ago'],
      ['أغلق المكتب ⟦قبل عامين|2021⟧.', 'the dual: two years ago'],
      ['هدم الجسر ⟦عام 1999|1999⟧.', 'year with its word'],
      ['استمر العطل ⟦ثلاثة أيام|P3D⟧.', 'a length'],
      ['الشارع مغلق ⟦حاليا|PRESENT_REF⟧.', 'vague present'],
      ['كان في القاعة 300 شخص.', 'a count'],
      ['انتهت المباراة 3-1.', 'a score'],
    ],
  ],
];
