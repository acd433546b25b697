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

/** What each source on a page says; `site` is the site's name, `url` the page's address. */
export type StatedTitles = {
  heading?: string;
  shared?: string;
  tweeted?: string;
  stated?: string;
  microdata?: string;
  tab?: string;
  site?: string;
  url?: string;
};

export const titles: [StatedTitles, string][] = [
  [{ heading: 'Pier closed', tab: 'Pier closed | Harbour Gazette', site: 'Harbour Gazette' }, 'Pier closed'],
  [{ tab: 'Pier closed - News - Harbour Gazette', site: 'Harbour Gazette' }, 'Pier closed'],
  [
    { tab: 'Harbour Gazette: Pier closed - Harbour Gazette', site: 'Harbour Gazette' },
    'Harbour Gazette: Pier closed',
  ],
  [{ shared: 'Pier – closed for good – Harbour Gazette', site: 'Harbour Gazette' }, 'Pier – closed for good'],
  [{ heading: 'Coast: Pier closed', stated: 'Pier closed' }, 'Pier closed'],
  [{ stated: 'Caf&eacute; at the pier &amp;quot;closed&amp;quot;' }, 'Café at the pier "closed"'],
  [
    {
      heading: 'The pier that everybody waits for stays closed',
      stated: 'The pier that everybody waits…',
    },
    'The pier that everybody waits for stays closed',
  ],
  [{ shared: '桟橋の閉鎖、二週目に：みなと新聞', site: 'みなと新聞' }, '桟橋の閉鎖、二週目に'],
  // A template with no name to put behind the sign.
  [
    { tab: 'Pier stays closed until April -', shared: 'Pier stays closed until April -' },
    'Pier stays closed until April',
  ],
  // A closing quotation mark is no sign between headline and site.
  [{ tab: '«Pier», «Ferry», «Harbour»…' }, '«Pier», «Ferry», «Harbour»…'],
  // The kicker stands in the heading alone, and the page has no data.
  [
    {
      heading: 'Repairs Ferry pier stays closed until April',
      shared: 'Ferry pier stays closed until April',
      tab: 'Ferry pier stays closed until April',
    },
    'Ferry pier stays closed until April',
  ],
  // The kicker stands in the line for sharing alone.
  [
    {
      heading: 'Ferry pier stays closed until April',
      shared: 'After the storm: Ferry pier stays closed until April',
      tweeted: 'After the storm: Ferry pier stays closed until April',
      tab: 'After the storm: Ferry pier stays closed until April',
    },
    'Ferry pier stays closed until April',
  ],
  // Heading and Open Graph have the kicker, the data have not.
  [
    {
      heading: 'Storm Ferry pier stays closed until April',
      shared: 'Storm / Ferry pier stays closed until April',
      stated: 'Ferry pier stays closed until April',
    },
    'Storm / Ferry pier stays closed until April',
  ],
  // Data, heading and tab are one template; what both networks are told was written by hand.
  [
    {
      heading: 'Ferry pier Norholm: closed until April after storm damage',
      stated: 'Ferry pier Norholm: closed until April after storm damage',
      tab: 'Ferry pier Norholm: closed until April after storm damage | Harbour Gazette',
      shared: 'A harbour waits for spring',
      tweeted: 'A harbour waits for spring',
      site: 'Harbour Gazette',
    },
    'A harbour waits for spring',
  ],
  // Told to one network only, it is a line for sharing.
  [
    {
      heading: 'Ferry pier closed until April',
      stated: 'Ferry pier closed until April',
      tab: 'Ferry pier closed until April',
      shared: 'You will not believe when this pier opens',
    },
    'Ferry pier closed until April',
  ],
  // The address spells out what tab and Open Graph say; the data were changed later.
  [
    {
      heading: 'Why the pier is closed',
      stated: 'Why the pier is closed',
      shared: 'Fähranleger bleibt bis April gesperrt',
      tab: 'Fähranleger bleibt bis April gesperrt | Harbour Gazette',
      site: 'Harbour Gazette',
      url: 'https://gazette.example/coast/faehranleger-bleibt-bis-april-gesperrt-18857107.html',
    },
    'Fähranleger bleibt bis April gesperrt',
  ],
  // What looks like a site's name behind the headline belongs to it: the address has it too.
  [
    {
      heading: 'Ferry pier stays closed',
      shared: 'Ferry pier stays closed - News from the coast',
      tab: 'Ferry pier stays closed - News from the coast',
      url: 'https://gazette.example/ferry-pier-stays-closed-news-from-the-coast-3700095',
    },
    'Ferry pier stays closed - News from the coast',
  ],
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
