// Rows: what a page writes → what the article says. The comment above a row says why it is there.

/** [as written, language of the page, value]. */
export const dates: [string, string | null, string | null][] = [
  ['2024-03-05T08:10:00+01:00', null, '2024-03-05T08:10:00+01:00'],
  ['2024-03-05T08:10:00.123Z', null, '2024-03-05T08:10:00+00:00'],
  // No zone: the time could be anywhere's, the day is what is known.
  ['2024-03-05 08:10:00', null, '2024-03-05'],
  ['20240305T081000+0100', null, '2024-03-05T08:10:00+01:00'],
  ['Tue, 05 Mar 2024 08:10:00 GMT', null, '2024-03-05T08:10:00+00:00'],
  // Seconds and milliseconds since 1970.
  ['1709626200', null, '2024-03-05T08:10:00+00:00'],
  ['1709626200000', null, '2024-03-05T08:10:00+00:00'],
  ['5 March 2024', 'en', '2024-03-05'],
  ['Published 8:10 a.m. March 5th, 2024', 'en-US', '2024-03-05'],
  ['March 5, 2024 at 5:49 p.m. EST', 'en-US', '2024-03-05T17:49:00-05:00'],
  // Month first only in American English.
  ['03/05/2024', 'en-US', '2024-03-05'],
  ['03/05/2024', 'en-GB', '2024-05-03'],
  ['25/03/2024', 'en-US', '2024-03-25'],
  // "Dezember" begins with "de", which is a word of its own in "5 de marzo".
  ['28. Dezember 2022, 17:40 Uhr', 'de', '2022-12-28'],
  ['Stand: 05.03.24', 'de', '2024-03-05'],
  ['Mis à jour le 8 août 2023 à 10h30', 'fr', '2023-08-08'],
  ['1er mars 2024', 'fr', '2024-03-01'],
  ['5 de marzo de 2024', 'es', '2024-03-05'],
  ["23 d'abril de 2020", 'ca', '2020-04-23'],
  ['5 marca 2024', 'pl', '2024-03-05'],
  // One word, two months: November in Polish, October in Croatian.
  ['5. listopada 2023.', 'hr', '2023-10-05'],
  ['5 listopada 2023', 'pl', '2023-11-05'],
  ['2024. március 5.', 'hu', '2024-03-05'],
  ['2024 m. kovo 5 d.', 'lt', '2024-03-05'],
  ['5 марта 2024, 08:10', 'ru', '2024-03-05'],
  ['5 Mart 2024 - 16:48', 'tr', '2024-03-05'],
  ['5 Μαρτίου 2024', 'el', '2024-03-05'],
  ['2024年3月5日 8時10分', 'ja', '2024-03-05'],
  ['令和6年3月5日', 'ja', '2024-03-05'],
  ['2024년 3월 5일', 'ko', '2024-03-05'],
  // Other digits; two names for one month.
  ['٥ مارس ٢٠٢٤', 'ar', '2024-03-05'],
  ['5 آذار / مارس 2024', 'ar', '2024-03-05'],
  // Years counted from the Buddha.
  ['5 มีนาคม 2567', 'th', '2024-03-05'],
  // No dates.
  ['30 February 2024', 'en', null],
  ['Room 1204', 'en', null],
  ['5 may be enough', 'en', null],
  ['In 2024', 'en', null],
  ['12:30', 'en', null],
];

/** [as written, authors, agencies]. */
export const bylines: [string, string[], string[]][] = [
  ['By Ida Brandt', ['Ida Brandt'], []],
  ['Von Karla Wiesenthal und Timo Brück', ['Karla Wiesenthal', 'Timo Brück'], []],
  ['Par Luc Aubry et Zoé Minh', ['Luc Aubry', 'Zoé Minh'], []],
  ['Por Inés Olmo y Raúl Pastor', ['Inés Olmo', 'Raúl Pastor'], []],
  ['di Carla Neri', ['Carla Neri'], []],
  ['Ida Brandt, Political Editor', ['Ida Brandt'], []],
  ['Ida Brandt in Norholm', ['Ida Brandt'], []],
  ['Ida Brandt, dpa', ['Ida Brandt'], ['dpa']],
  ['Reuters', [], ['Reuters']],
  ['Associated Press in Norholm', [], ['Associated Press']],
  ['Ida Brandt @idabrandt', ['Ida Brandt'], []],
  ['Ida Brandt <ida@gazette.example>', ['Ida Brandt'], []],
  ['https://gazette.example/authors/ida', [], []],
  ['admin', [], []],
  ['By Ida Brandt ; 5 March 2024', ['Ida Brandt'], []],
  ['Posted by Ida Brandt on March 5, 2024', ['Ida Brandt'], []],
  ['Ida Brandt; IDA BRANDT', ['Ida Brandt'], []],
  ['Sam Carter Jr.', ['Sam Carter Jr.'], []],
  // Pieces in elements of their own come with semicolons; sections are no authors.
  ['By Ida Brandt, in ; Coast ; , ; Ferries', ['Ida Brandt'], []],
  ['Eingestellt von ; Karla Wiesenthal', ['Karla Wiesenthal'], []],
  ['بقلم: ليلى الحداد', ['ليلى الحداد'], []],
];

/** [heading, og:title, JSON-LD headline, document title, site name, expected]. */
export const titles: [string | null, string | null, string | null, string, string, string][] = [
  ['Pier closed', null, null, 'Pier closed | Harbour Gazette', 'Harbour Gazette', 'Pier closed'],
  [null, null, null, 'Pier closed - News - Harbour Gazette', 'Harbour Gazette', 'Pier closed'],
  [
    null,
    null,
    null,
    'Harbour Gazette: Pier closed - Harbour Gazette',
    'Harbour Gazette',
    'Harbour Gazette: Pier closed',
  ],
  [null, 'Pier – closed for good – Harbour Gazette', null, '', 'Harbour Gazette', 'Pier – closed for good'],
  ['Coast: Pier closed', null, 'Pier closed', '', 'Harbour Gazette', 'Pier closed'],
  [
    null,
    null,
    'Caf&eacute; at the pier &amp;quot;closed&amp;quot;',
    '',
    'Harbour Gazette',
    'Café at the pier "closed"',
  ],
  [
    'The pier that everybody waits for stays closed',
    null,
    'The pier that everybody waits…',
    '',
    'Gazette',
    'The pier that everybody waits for stays closed',
  ],
  [null, '桟橋の閉鎖、二週目に：みなと新聞', null, '', 'みなと新聞', '桟橋の閉鎖、二週目に'],
];

/** [page address, canonical links, expected]. */
export const addresses: [string, string[], string][] = [
  ['https://a.example/x?utm_source=feed&id=7#top', [], 'https://a.example/x?id=7'],
  ['https://a.example/x?fbclid=1', ['https://a.example/story'], 'https://a.example/story'],
  ['https://a.example/story', ['/story?gclid=2'], 'https://a.example/story'],
  // A template's mistake: every page "is" the home page.
  ['https://a.example/story', ['https://a.example/'], 'https://a.example/story'],
  ['https://a.example/story', ['http://['], 'https://a.example/story'],
];

/** [address, day]. */
export const addressDates: [string, string | null][] = [
  ['https://a.example/2024/03/05/pier', '2024-03-05'],
  ['https://a.example/news/2024/mar/5/pier', '2024-03-05'],
  ['https://a.example/pier-2024-03-05.html', '2024-03-05'],
  ['https://a.example/politics/20240305/pier', '2024-03-05'],
  ['https://a.example/news/29-10-2021', '2021-10-29'],
  // Day or month first? Nobody knows.
  ['https://a.example/news/05-03-2024', null],
  ['https://a.example/2024/03/pier', null],
  ['https://a.example/story-12345678', null],
  // The day on which an archive took its copy is not the article's.
  ['https://archive.example/web/20240305120000/https://a.example/2011/12/pier', null],
];
