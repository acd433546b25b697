// Finnish times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Silta avattiin ⟦19. marraskuuta 2021|2021-11-19⟧.', 'full date'],
      ['Silta avattiin ⟦perjantaina 19. marraskuuta 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Asiakirja on päivätty ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦2. helmikuuta|2023-02-02⟧ lehti kertoi vuodosta.', 'the year comes from the article'],
      ['Tehdas suljettiin ⟦maaliskuussa 2020|2020-03⟧.', 'month in the inessive'],
      ['Neuvosto äänesti ⟦perjantaina|2023-04-07⟧.', 'no future verb: the Friday before'],
      ['⟦Eilen|2023-04-09⟧ satoi lunta, ⟦huomenna|2023-04-11⟧ sataa vettä.', 'yesterday and tomorrow'],
      ['⟦Viime vuonna|2022⟧ hinnat nousivat.', 'last year'],
      ['⟦Viime viikolla|2023-W14⟧ hinnat nousivat.', 'last week'],
      ['⟦Ensi vuonna|2024⟧ hinnat laskevat.', 'next year'],
      ['⟦Vuonna 1999|1999⟧ silta purettiin.', 'year with its word'],
      ['Toimisto suljettiin ⟦kolme päivää sitten|2023-04-07⟧.', 'ago'],
      ['Toimisto avataan ⟦kahden viikon kuluttua|2023-W17⟧.', 'ahead'],
      ['⟦1990-luvulla|199⟧ oli lama.', 'decade'],
      ['Katko kesti ⟦kolme päivää|P3D⟧.', 'a length'],
      ['⟦Nyt|PRESENT_REF⟧ katu on suljettu.', 'vague present'],
      ['Salissa oli 300 ihmistä.', 'a count'],
      ['Ottelu päättyi 3-1.', 'a score'],
      ['Hän juoksi 12 kilometriä.', 'a distance'],
      ['Kirkko on ⟦1800-luvulta|18⟧.', 'a century, no decade'],
      ['⟦Viime vuoden heinäkuussa|2022-07⟧ satoi.', 'the year right before its month'],
      ['⟦Viime vuoden lopussa|2022|END⟧ satoi.', 'modifier behind the year'],
      ['⟦Ensi viikon tiistaina|2023-04-18⟧ sataa.', 'the week right before its day'],
    ],
  ],
];
