// Hungarian times at the level of dates, in articles of Monday, 10 April 2023; made-up sentences.
import type { TimeCases } from './time-row.ts';

export const cases: TimeCases = [
  [
    '2023-04-10',
    [
      ['A híd ⟦2021. november 19-én|2021-11-19⟧ nyílt meg.', 'year first, ending on the day'],
      ['A híd ⟦november 19-én|2022-11-19⟧ nyílt meg.', 'past verb: the November before'],
      ['Az irat kelte ⟦2021. 11. 19.|2021-11-19⟧', 'digits with spaces'],
      ['⟦Február 2-án|2023-02-02⟧ a lap szivárgást jelentett.', 'the year comes from the article'],
      ['A gyár ⟦2020 márciusában|2020-03⟧ zárt be.', 'month with its ending'],
      ['A tanács ⟦pénteken|2023-04-07⟧ szavazott.', 'no future verb: the Friday before'],
      ['⟦Tegnap|2023-04-09⟧ havazott, ⟦holnap|2023-04-11⟧ esni fog.', 'yesterday and tomorrow'],
      ['⟦Tavaly|2022⟧ nőttek az árak.', 'last year in one word'],
      ['⟦Múlt héten|2023-W14⟧ nőttek az árak.', 'last week'],
      ['⟦Jövőre|2024⟧ csökkennek az árak.', 'next year in one word'],
      ['Az iroda ⟦három napja|2023-04-07⟧ zárt be.', 'ago as an ending'],
      ['Az iroda ⟦két hét múlva|2023-W17⟧ nyit.', 'ahead'],
      ['⟦1999-ben|1999⟧ lebontották a hidat.', 'year with an ending'],
      ['⟦2019 végén|2019|END⟧ bezárt a gyár.', 'end of a year'],
      ['A szünet ⟦három napig|P3D⟧ tartott.', 'a length with an ending'],
      ['⟦Jelenleg|PRESENT_REF⟧ zárva az utca.', 'vague present'],
      ['A teremben 300 ember ült.', 'a count'],
      ['A meccs 3-1-re végződött.', 'a score'],
      ['⟦Tavaly júliusban|2022-07⟧ esett.', 'the year right before its month'],
      ['⟦Kedden, április 11-én|2023-04-11⟧ esni fog.', 'weekday before the date'],
    ],
  ],
];
