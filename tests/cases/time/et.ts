// Estonian times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['Sild avati ⟦19. novembril 2021|2021-11-19⟧.', 'full date'],
      ['Sild avati ⟦reedel, 19. novembril 2021|2021-11-19⟧.', 'weekday belongs to the date'],
      ['Akt kannab kuupäeva ⟦19.11.2021|2021-11-19⟧.', 'day first in digits'],
      ['⟦2. veebruaril|2023-02-02⟧ teatas leht lekkest.', 'the year comes from the article'],
      ['Tehas suleti ⟦2020. aasta märtsis|2020-03⟧.', 'the year stands before the month'],
      ['Nõukogu hääletas ⟦reedel|2023-04-07⟧.', 'no future verb: the Friday before'],
      ['⟦Eile|2023-04-09⟧ sadas lund, ⟦homme|2023-04-11⟧ sajab vihma.', 'yesterday and tomorrow'],
      ['⟦Mullu|2022⟧ hinnad tõusid.', 'last year in one word'],
      ['⟦Eelmisel nädalal|2023-W14⟧ hinnad tõusid.', 'last week'],
      ['⟦Järgmisel aastal|2024⟧ hinnad langevad.', 'next year'],
      ['⟦Mullu kevadel|2022-SP⟧ sild suleti.', 'season of last year side by side'],
      ['Kontor suleti ⟦kolm päeva tagasi|2023-04-07⟧.', 'ago'],
      ['Kontor avatakse ⟦kahe nädala pärast|2023-W17⟧.', 'ahead'],
      ['Katkestus kestis ⟦kolm päeva|P3D⟧.', 'a length'],
      ['⟦Praegu|PRESENT_REF⟧ on tänav suletud.', 'vague present'],
      ['Koosolek algab ⟦kell 15.30|2023-04-10T15:30⟧.', 'clock with its word'],
      ['Saalis oli 300 inimest.', 'a count'],
      ['Ta tahtis tulla, kuid ei saanud.', '"but" is no plural of month'],
    ],
  ],
];
