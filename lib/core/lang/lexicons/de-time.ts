// German words and templates of time.
import type { Template, TimePack } from '../time-pack.ts';
import { afterEaster, countedFrom, nthWeekday, onDay, words } from './notation.ts';

const ONES = words('ein zwei drei vier fünf sechs sieben acht neun');
const TENS = words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

/** "einundzwanzig" … "neunundneunzig": one word each. */
const twoDigits = Object.fromEntries(
  TENS.flatMap((ten, k) => ONES.map((one, j) => [`${one}und${ten}`, (k + 2) * 10 + j + 1])),
);

const ORDINALS =
  words(`erst zweit dritt viert fünft sechst sieb(t|ent) acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
  sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst
  fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst`);

const WEEKDAYS = words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag');
const SHORT_WEEKDAYS = words('Mo Di Mi Do Fr Sa So');
const DAY_PARTS = {
  '(morgen|früh)': 'MO',
  vormittag: 'MO',
  mittag: 'MI',
  nachmittag: 'AF',
  abend: 'EV',
  nacht: 'NI',
} as const;

/** "Montagabend" is one word. */
const compoundDays = [...WEEKDAYS, 'Sonnabend'].flatMap((weekday, k) =>
  Object.entries(DAY_PARTS).map(
    ([part, dayPart]): Template => [`${weekday}${part}[s]`, { weekday: k === 7 ? 6 : k + 1, dayPart }],
  ),
);

/** "Mo", "Di", "So", "Fr." are words of their own in running text: weekdays only where a date follows. */
const shortDates = SHORT_WEEKDAYS.map(
  (weekday, k): Template => [
    `${weekday}[.][,] {dd}.(~{month}[ {year}]|[ ]{m}.[[ ]{year}])`,
    { weekday: k + 1 },
  ],
);

const habitualDays = [...WEEKDAYS, 'Sonnabend'].map(
  (weekday, k): Template => [
    `${weekday.toLowerCase()}s[ (vormittags|nachmittags|abends|morgens)]`,
    { weekday: k === 7 ? 6 : k + 1 },
  ],
);

const MONTHS = words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');

/** "an einem Aprilmorgen", "in der zweiten Maiwoche": no finer than the month. */
const monthCompounds = MONTHS.map(
  (month, k): Template => [
    `${month}(tag|tage|tagen|morgen|abend|nacht|woche|wochen|wochenende|hälfte)`,
    { month: k + 1 },
  ],
);

export const time: TimePack = {
  level: 'full',
  numericOrder: 'dmy',
  numericSeparators: './',
  ordinalEndings: ['.'],
  decimal: ',',
  words: {
    month: {
      '(Januar|Jänner)[s]': 1,
      '(Jan.|Jän.)': 1,
      '(Februar|Feber)[s]': 2,
      'Feb[r].': 2,
      'März[es]': 3,
      'Mrz.': 3,
      'April[s]': 4,
      'Apr.': 4,
      Mai: 5,
      'Juni[s]': 6,
      'Jun.': 6,
      'Juli[s]': 7,
      'Jul.': 7,
      August: 8,
      'Aug.': 8,
      'September[s]': 9,
      'Sep[t].': 9,
      'Oktober[s]': 10,
      'Okt[.]': 10,
      'November[s]': 11,
      'Nov[.]': 11,
      'Dezember[s]': 12,
      'Dez[.]': 12,
    },
    weekday: {
      'Montag[(s|es)]': 1,
      'Dienstag[(s|es)]': 2,
      'Mittwoch[(s|es)]': 3,
      'Donnerstag[(s|es)]': 4,
      'Freitag[(s|es)]': 5,
      '(Samstag|Sonnabend)[(s|es)]': 6,
      'Sonntag[(s|es)]': 7,
    },
    season: {
      'Fr(ühling|ühlings|ühjahr|ühjahrs|ühjahres)': 'SP',
      'Sommer[s]': 'SU',
      'Herbst[(s|es)]': 'FA',
      'Winter[s]': 'WI',
    },
    unit: {
      'Sekunde[n]': 'second',
      'Minute[n]': 'minute',
      'Stunde[n]': 'hour',
      'Tag[(e|en|es|s)]': 'day',
      'Wochenende[(n|s)]': 'weekend',
      'Woche[n]': 'week',
      'Monat[(e|en|s|es)]': 'month',
      '(Quartal|Vierteljahr)[(e|en|s|es)]': 'quarter',
      '(Halbjahr|Semester)[(e|en|s|es)]': 'half',
      '(Jahreshälfte|Hälfte)': 'half',
      '(Kalender|Geschäfts)jahr[(e|en|s|es)]': 'year',
      'Jahr[(e|en|s|es)]': 'year',
      'Jahrzehnt[(e|en|s|es)]': 'decade',
      'Jahrhundert[(e|en|s|es)]': 'century',
      'Jahrtausend[(e|en|s|es)]': 'millennium',
    },
    units: {
      Sekunden: 'second',
      Minuten: 'minute',
      Stunden: 'hour',
      'Tage[n]': 'day',
      Wochen: 'week',
      'Monate[n]': 'month',
      'Jahre[n]': 'year',
      'Jahrzehnte[n]': 'decade',
      'Jahrhunderte[n]': 'century',
    },
    number: {
      'ein[(e|em|en|er|es)]': 1,
      'ein(e|er) halb(e|en)': 0.5,
      'ein(|em|es) halb(es|en)': 0.5,
      eins: 1,
      '(eineinhalb|anderthalb)': 1.5,
      'zwei(|er|en)': 2,
      zwo: 2,
      beiden: 2,
      'drei(|er|en)': 3,
      ...Object.fromEntries(
        ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'].map((one, k) => [
          `${one}einhalb`,
          k + 2.5,
        ]),
      ),
      ...countedFrom(
        4,
        words(
          `vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig`,
        ),
      ),
      ...Object.fromEntries(TENS.map((ten, k) => [ten, (k + 2) * 10])),
      ...twoDigits,
      '[ein]hundert': 100,
      '[ein]tausend': 1000,
      '[ein ]Dutzend': 12,
    },
    numberJoin: ['und'],
    several: {
      '(einige|mehrere|wenige|viele|etliche|zahlreiche|manche)[(n|r)]': 'X',
      'ein paar': 'X',
      paar: 'X',
    },
    ordinal: Object.fromEntries(ORDINALS.map((stem, k) => [`${stem}(e|en|er|es|em)`, k + 1])),
    nth: { 'letzte(|n|r|s|m)': -1 },
    shift: {
      '(letzt|vergangen|vorig|abgelaufen|verflossen)e[(n|r|s|m)]': -1,
      '(diese|laufende|heurige)[(n|r|s|m)]': 0,
      '(nächste|kommende)[(n|r|s|m)]': 1,
      'vorletzte[(n|r|s|m)]': -2,
      'übernächste[(n|r|s|m)]': 2,
    },
    step: {
      '(folgende|darauffolgende|nachfolgende|anschließende)[(n|r|s|m)]': 1,
      '(vorangegangene|vorhergehende|vorherige|vorausgegangene)[(n|r|s|m)]': -1,
      '(selbe|gleiche|nämliche)[(n|r|s|m)]': 0,
      'd(er|es|em|en)selben': 0,
      dasselbe: 0,
      'jene[(n|r|s|m)]': 0,
    },
    dayPart: {
      'Morgen[s]': 'MO',
      'Vormittag[s]': 'MO',
      'Mittag[s]': 'MI',
      'Nachmittag[s]': 'AF',
      'Abend[s]': 'EV',
      Nacht: 'NI',
      '(morgens|vormittags|frühmorgens)': 'MO',
      mittags: 'MI',
      nachmittags: 'AF',
      abends: 'EV',
      nachts: 'NI',
      '(Morgen|Vormittags)stunden': 'MO',
      Nachmittagsstunden: 'AF',
      Abendstunden: 'EV',
      Nachtstunden: 'NI',
      Mitternacht: 'NI',
    },
    decade: Object.fromEntries(
      words('zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger').flatMap(
        (word, k): [string, number][] => [
          [`${word}~Jahre[n]`, (k + 2) * 10],
          [`${word.charAt(0).toUpperCase()}${word.slice(1)}n`, (k + 2) * 10],
        ],
      ),
    ),
    zone: {
      '(GMT|UTC)': 0,
      '(MEZ|mitteleuropäischer Zeit)': 60,
      '(MESZ|mitteleuropäischer Sommerzeit)': 120,
      OESZ: 180,
      '(Ortszeit|(deutscher|österreichischer|Schweizer|lokaler|örtlicher) Zeit)': 999,
    },
    era: {
      '(v.[ ]Chr.|v.[ ]u.[ ]Z.)': 'BC',
      'vor (Christus|Christi Geburt)': 'BC',
      'n.[ ]Chr.': 'AD',
      'nach (Christus|Christi Geburt)': 'AD',
    },
    holiday: {
      'Neujahr[(s|stag|stages)]': onDay(1, 1),
      '(Dreikönigstag|Heilige Drei Könige)': onDay(1, 6),
      Valentinstag: onDay(2, 14),
      Rosenmontag: afterEaster(-48),
      Faschingsdienstag: afterEaster(-47),
      Aschermittwoch: afterEaster(-46),
      Palmsonntag: afterEaster(-7),
      Gründonnerstag: afterEaster(-3),
      Karfreitag: afterEaster(-2),
      Karsamstag: afterEaster(-1),
      '(Ostersonntag|Ostern)': afterEaster(0),
      Ostermontag: afterEaster(1),
      'Christi Himmelfahrt': afterEaster(39),
      '(Pfingstsonntag|Pfingsten)': afterEaster(49),
      Pfingstmontag: afterEaster(50),
      Fronleichnam: afterEaster(60),
      'Tag der Arbeit': onDay(5, 1),
      Muttertag: nthWeekday(5, 7, 2),
      'Mariä Himmelfahrt': onDay(8, 15),
      'Tag der (D|d)eutschen Einheit': onDay(10, 3),
      Reformationstag: onDay(10, 31),
      Allerheiligen: onDay(11, 1),
      Allerseelen: onDay(11, 2),
      Martinstag: onDay(11, 11),
      'Nikolaus[tag]': onDay(12, 6),
      '(Heiligabend|Heilig(er|en|em) Abend)': onDay(12, 24),
      Weihnachten: onDay(12, 25),
      '(erste(r|n) Weihnachts(|feier)tag|Christtag)': onDay(12, 25),
      '(zweite(r|n) Weihnachts(|feier)tag|Stephanstag)': onDay(12, 26),
      'Silvester[abend]': onDay(12, 31),
    },
    modBefore: {
      'Anfang[ (des|der)]': 'START',
      '[(zu|am|dem) ](Beginn|Anfang)[ (des|der)]': 'START',
      'früh(e|en|er)': 'START',
      '[(gegen|zum) ]Mitte[ (des|der)]': 'MID',
      'Ende[ (des|der)]': 'END',
      '(gegen|am|zum) Ende[ (des|der)]': 'END',
      'spät(e|en|er)': 'END',
      '(etwa|gegen|circa|ca.|rund)': 'APPROX',
      '(im|Im) (Lauf|Laufe|Verlauf) (des|der)': 'APPROX',
      'der ersten Hälfte (des|der)': 'START',
      'der zweiten Hälfte (des|der)': 'END',
    },
    quantity: {
      '(etwa|rund|ungefähr|circa|ca.|gut|zirka|in etwa|genau)': 'APPROX',
      '(fast|knapp|beinahe|nahezu)': 'LESS_THAN',
      'weniger als': 'LESS_THAN',
      '(mehr als|über)': 'MORE_THAN',
      '(mindestens|wenigstens|zumindest)': 'EQUAL_OR_MORE',
      '(höchstens|maximal|bis zu)': 'EQUAL_OR_LESS',
    },
  },
  templates: {
    never: [
      '(erste|zweite|dritte)[(r|n)] Weltkrieg(|s|es)',
      'guten (Morgen|Tag|Abend)',
      '(erste|zweite|dritte|vierte|nächste|letzte)[(s|n)] Mal',
      'Tag der offenen Tür',
      'früher oder später',
      'im Laufe der (Jahre|Zeit|Zeiten)',
      'ab {n} Jahren',
      '{n} Jahre (jünger|älter)[(e|er|en)]',
      ', {n} Jahre{end}(,|.)',
      '(Wort|Spieler|Sportler|Mann|Frau|Buch|Film|Tor) des (Jahres|Monats|Tages)',
      // An age says how long somebody has lived, not when something was.
      '{n} Jahre alt[(e|er|en|es)]',
      '{n}[-]jährige[(r|n|s|m)]',
      'im Alter von {n} Jahren',
    ],
    vague: [
      [
        '(jetzt|derzeit|zurzeit|zur Zeit|zur Stunde|gegenwärtig|momentan|im Moment|heutzutage|in diesen Tagen|dieser Tage|heutig(e|en|er|es|em))',
        { vague: 'PRESENT_REF' },
      ],
      ['derzeitig(e|en|er|es|em)', { vague: 'PRESENT_REF' }],
      [
        '(damals|früher|vor (kurzem|Kurzem)|kürzlich|neulich|unlängst|einst|in (der jüngeren|letzter|jüngster) Zeit|seinerzeit)',
        { vague: 'PAST_REF' },
      ],
      ['(damalig|ehemalig)(e|en|er|es|em)', { vague: 'PAST_REF' }],
      ['[(in|aus) ]der Vergangenheit', { vague: 'PAST_REF' }],
      [
        '(bald|demnächst|künftig|zukünftig|in (naher |)Zukunft|in (Kürze|Bälde)|in absehbarer Zeit)',
        { vague: 'FUTURE_REF' },
      ],
      ['(künftig|zukünftig)(e|en|er|es|em)', { vague: 'FUTURE_REF' }],
      ['(die|der|unsere|ihre|seine) Zukunft', { vague: 'FUTURE_REF' }],
    ],
    span: [
      '[(der|den|die|dem) ]{shift} {n} {unit}',
      '[(der|den|die|dem) ]{shift} {units}',
      ['[(der|den|die) ]{n} (vergangenen|letzten|vorigen) {unit}', { shift: -1 }],
      ['[(der|den|die) ]{n} (kommenden|nächsten) {unit}', { shift: 1 }],
    ],
    duration: [
      '{n} {unit}[ lang]',
      '{n} (weitere|volle|ganze|lange|zusätzliche)[n] {unit}',
      '{n}-{unit}',
      '[(die|den|der) ](ersten|letzten) {n} {unit}',
      '(die|den|der) {units}',
      '[seit ]{units}[ lang]',
      ['jahrelang[(e|en|er|es|em)]', { n: 'X', unit: 'year' }],
      ['(langjährig|mehrjährig)[(e|en|er|es|em)]', { n: 'X', unit: 'year' }],
      ['(monatelang|mehrmonatig)[(e|en|er|es|em)]', { n: 'X', unit: 'month' }],
      ['(wochenlang|mehrwöchig)[(e|en|er|es|em)]', { n: 'X', unit: 'week' }],
      ['(tagelang|mehrtägig)[(e|en|er|es|em)]', { n: 'X', unit: 'day' }],
      ['(stundenlang|mehrstündig)[(e|en|er|es|em)]', { n: 'X', unit: 'hour' }],
      ['minutenlang[(e|en|er|es|em)]', { n: 'X', unit: 'minute' }],
      ...['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'].flatMap(
        (one, k): Template[] => [
          [`${one}tägig(e|en|er|es|em)`, { n: k + 2, unit: 'day' }],
          [`${one}wöchig(e|en|er|es|em)`, { n: k + 2, unit: 'week' }],
          [`${one}monatig(e|en|er|es|em)`, { n: k + 2, unit: 'month' }],
          [`${one}stündig(e|en|er|es|em)`, { n: k + 2, unit: 'hour' }],
          [`${one}minütig(e|en|er|es|em)`, { n: k + 2, unit: 'minute' }],
        ],
      ),
      ['{n}-tägig(e|en|er|es|em)', { unit: 'day' }],
      ['{n}-wöchig(e|en|er|es|em)', { unit: 'week' }],
      ['{n}-monatig(e|en|er|es|em)', { unit: 'month' }],
      ['{n}-stündig(e|en|er|es|em)', { unit: 'hour' }],
      ['{n}-minütig(e|en|er|es|em)', { unit: 'minute' }],
    ],
    date: [
      '{weekday}[,] [(der|den|dem) ]{dayth} {month}[[,] {year}]',
      '{weekday}[,] [(der|den|dem) ]{dd}.[ ]{m}.[[ ](|{year}|{yy})]',
      ...shortDates,
      '[(der|des|dem|den) ]{dayth}~{month}[ {year}]',
      "{dayth} {month} '{yy}",
      '{dd} {month}[ {year}]',
      '(am|vom|der|den|dem|zum|bis|ab|seit|und|auf) {start} {dd}.{m}.',
      '(vom|am|zum) {start} {dayth} {end} (auf|bis|zum|zu|und) [(den|zum|dem) ]{dayth} {month}[ {year}]',
      '{month} {year}',
      "{month} '{yy}",
      '{month}',
      '{weekday}',
      ...compoundDays,
      ...monthCompounds,
    ],
    year: [
      '[(das|des|dem|im) ]Jahr[(e|es)] {year}',
      '[(das|des|dem|im) ]Jahr[(e|es)] {anyyear} {era}',
      '[(Geschäfts|Gesamt)jahr[(e|es)] ]{year}',
      '{anyyear} {era}',
      "(im|in|von|vom|seit|bis|Sommer|Winter|Herbst|Frühjahr) {start} '{yy}",
    ],
    season: [
      '{season}[ des Jahres] {year}',
      '{season}',
      ['Spätsommer[s][ {year}]', { season: 'SU', mod: 'END' }],
      ['(Frühsommer|Vorsommer)[s][ {year}]', { season: 'SU', mod: 'START' }],
      ['Hochsommer[s][ {year}]', { season: 'SU', mod: 'MID' }],
      ['Spätherbst[(s|es)][ {year}]', { season: 'FA', mod: 'END' }],
      ['Frühherbst[(s|es)][ {year}]', { season: 'FA', mod: 'START' }],
      ['Spätwinter[s][ {year}]', { season: 'WI', mod: 'END' }],
    ],
    quarter: [
      '[(der|das|des|dem) ]{quarter} (Quartal|Vierteljahr)[(s|es)][ {year}]',
      'Q{quarter}[ {year}]',
      '{quarter}Q[ {year}]',
    ],
    half: [
      '[(der|das|des|dem) ]{half} (Halbjahr[(s|es)]|Jahreshälfte)[ {year}]',
      '[(der|die) ]{half} Hälfte des Jahres {year}',
      'H{half}[ {year}]',
    ],
    decade: [
      "[(der|den|die) ][(')]{decade}er[~Jahre[n]]",
      '[(der|den|die) ]{decade}ern',
      '[(der|den|die) ]{decadeWord}',
    ],
    century: ['[(das|des|dem|im) ]{century} (Jahrhundert[(s|e|es)]|Jh.|Jhdt.)[ {era}]'],
    nth: ['[(der|die|das|dem|den) ]{nth} {unit}'],
    holiday: ['{holiday}[ {year}]'],
    clock: [
      '{hour}.{minute} Uhr[ (früh|morgens)][ {zone}]',
      '{hour}:{minute} Uhr[ (früh|morgens)][ {zone}]',
      '(um|ab|gegen|bis|von|zwischen) {start} {hour}(.|:){minute}[ Uhr[ (früh|morgens)]][ {zone}]',
      '{hour}:{minute} {zone}',
      '{hour} Uhr[ {minute}][ {zone}]',
      ['{hour} Uhr (früh|morgens|vormittags)', { meridiem: 'am' }],
      ['{hour} Uhr (nachmittags|abends|nachts)', { meridiem: 'pm' }],
      '(von|zwischen|ab|um) {start} {hour}.{minute} {end} (bis|und|-) {n}[.{n}] Uhr',
      '(von|zwischen|ab|um) {start} {hour} {end} (bis|und|-) {n}[.{n}] Uhr',
      '{hour}.{minute}-{n}.{n} Uhr',
      ['halb {hour}[ Uhr]', { minute: -30 }],
      ['[ein ]viertel nach {hour}', { minute: 15 }],
      ['[ein ]viertel vor {hour}', { minute: -15 }],
      ['um Mitternacht', { hour: 24, minute: 0 }],
    ],
    shift: [
      ['(gestern|gestrig(e|en|er|es))', { unit: 'day', shift: -1 }],
      ['vorgestern', { unit: 'day', shift: -2 }],
      ['heute', { unit: 'day', shift: 0 }],
      ['morgen', { unit: 'day', shift: 1 }],
      ['morgig(e|en|er|es) Tag[(s|es)]', { unit: 'day', shift: 1 }],
      ['übermorgen', { unit: 'day', shift: 2 }],
      ['(heutigen|heutiger) {weekday}', { shift: 0 }],
      ['gestern morgen', { unit: 'day', shift: -1, dayPart: 'MO' }],
      ['heute morgen', { unit: 'day', shift: 0, dayPart: 'MO' }],
      ['heute früh', { unit: 'day', shift: 0, dayPart: 'MO' }],
      ['gestern früh', { unit: 'day', shift: -1, dayPart: 'MO' }],
      ['morgen früh', { unit: 'day', shift: 1, dayPart: 'MO' }],
      ['gestern {dayPart}', { unit: 'day', shift: -1 }],
      ['heute {dayPart}', { unit: 'day', shift: 0 }],
      ['morgen {dayPart}', { unit: 'day', shift: 1 }],
      ['(vergangene|letzte)[n] Nacht', { unit: 'day', shift: -1, dayPart: 'NI' }],
      ['heuer', { unit: 'year', shift: 0 }],
      ['diesjährig(e|en|er|es)', { unit: 'year', shift: 0 }],
      ['(vorjährig|letztjährig)(e|en|er|es)', { unit: 'year', shift: -1 }],
      ['(Vorjahr[(es|s)]|vorigen Jahr)', { unit: 'year', shift: -1 }],
      ['Vormonat[(s|es)]', { unit: 'month', shift: -1 }],
      ['Vorwoche', { unit: 'week', shift: -1 }],
      '[(der|des|die|dem) ]{shift} {unit}',
      '{shift} {weekday}',
      '{shift} {month}',
      '{shift} {season}',
      '{shift} {holiday}',
    ],
    dayPart: [
      '[(früh|spät)(e|en|er) ]{dayPart}',
      ['(am|gegen|in der|in den|zum|im|diesem) [(frühen|späten) ]{dayPart}', { announced: true }],
    ],
    step: [
      '[(am|im|an|in|der|des|den|dem) ]{step} {unit}',
      '[(am|im|den|dem) ]{step} {month}',
      '[(am|den|dem) ]{step} {weekday}',
      ['[am ]Tag (darauf|danach)', { unit: 'day', shift: 1 }],
      ['[am ]Tag (davor|zuvor)', { unit: 'day', shift: -1 }],
      ['[(der|die) ]Woche (darauf|danach)', { unit: 'week', shift: 1 }],
      ['[im ]Jahr (darauf|danach)', { unit: 'year', shift: 1 }],
      ['[im ]Jahr (davor|zuvor)', { unit: 'year', shift: -1 }],
      ['tags (darauf|danach)', { unit: 'day', shift: 1 }],
      ['tags zuvor', { unit: 'day', shift: -1 }],
      ['Folgetag[(s|es)]', { unit: 'day', shift: 1 }],
      ['Vortag[(s|es)]', { unit: 'day', shift: -1 }],
      ['Folgejahr[(s|es)]', { unit: 'year', shift: 1 }],
      ['am nächsten (Tag|Morgen|Abend)', { unit: 'day', shift: 1 }],
      ['(an diesem|am selben|am gleichen) (Tag|Abend|Morgen)', { unit: 'day', shift: 0 }],
    ],
    definite: [
      ['(das|dem|am|ans|vom|zum) Wochenende', { unit: 'weekend' }],
      ['Wochenende', { unit: 'weekend' }],
      ['Jahresende[s]', { unit: 'year', mod: 'END' }],
      ['Jahres(beginn|anfang)', { unit: 'year', mod: 'START' }],
      ['Jahresmitte', { unit: 'year', mod: 'MID' }],
      ['Wochen(beginn|anfang)', { unit: 'week', mod: 'START' }],
      ['Wochenmitte', { unit: 'week', mod: 'MID' }],
      ['Monatsende', { unit: 'month', mod: 'END' }],
      ['Monatsbeginn', { unit: 'month', mod: 'START' }],
      ['(Ende|Ausgang) (des|der) {unit}', { mod: 'END' }],
      ['(Anfang|Beginn) (des|der) {unit}', { mod: 'START' }],
      ['Mitte (des|der) {unit}', { mod: 'MID' }],
      ['(im|Im) (Lauf|Laufe|Verlauf) (des|der) {unit}', {}],
    ],
    ago: [
      'vor [(etwa|rund|fast|knapp|gut|über|mehr als|weniger als|genau|ungefähr|circa|ca.|beinahe|nur|erst|schon|bereits) ]{n} {unit}',
      'vor {units}',
    ],
    ahead: ['in [(etwa|rund|knapp|gut|weniger als|genau|ungefähr|circa) ]{n} {unit}', 'heute in {n} {unit}'],
    before: ['{n} {unit} (zuvor|vorher|davor|früher)', '{units} (zuvor|vorher|davor|früher)'],
    after: ['{n} {unit} (später|danach|darauf)', '{units} (später|danach|darauf)'],
    set: [
      ['(jede[(n|r|s|m)]|pro|je) {unit}', { n: 1 }],
      ['alle {n} {unit}', {}],
      'jede[(n|m|s)] [(zweiten|dritten|ersten|letzten) ]{weekday}',
      'jede[(n|m)] {month}',
      'jede[(n|m)] {season}',
      'jede[(n|m|r)] {dayPart}',
      ['(täglich|tagtäglich)[(e|en|er|es|em)]', { unit: 'day', n: 1 }],
      ['wöchentlich[(e|en|er|es|em)]', { unit: 'week', n: 1 }],
      ['monatlich[(e|en|er|es|em)]', { unit: 'month', n: 1 }],
      ['(jährlich|alljährlich)[(e|en|er|es|em)]', { unit: 'year', n: 1 }],
      ['stündlich[(e|en|er|es|em)]', { unit: 'hour', n: 1 }],
      ['(einmal|zweimal|dreimal|viermal|mehrmals) (am|im|pro|in der|die) {unit}', { n: 1 }],
      ...habitualDays,
    ],
  },
  cues: words(
    `im in am an seit bis ab vom von zum zu um gegen für während vor nach über durch der den dem des diesen dieser diesem jeden
    und oder Ende Anfang Mitte`.toLowerCase(),
  ),
  doubtful: words('sommer winter herbst frühling okt nov dez'),
  names: ['august'],
  notYearAfter: words(
    'nr nummer rund etwa über fast knapp mehr als circa ca seite zimmer artikel paragraf flug typ um auf',
  ),
  notYearBefore: words(
    `euro mark franken dollar pfund schilling lire prozent meter metern kilometer kilometern km m kg tonnen liter hektar menschen
    personen einwohner einwohnern mitarbeiter mitarbeitern beschäftigte beschäftigten soldaten tote toten verletzte besucher
    besuchern zuschauer zuschauern teilnehmer teilnehmern mitglieder mitgliedern stück mal uhr stunden tage jahre jahren schüler
    arbeitsplätze stellen häuser wohnungen fälle fällen exemplare quadratmeter millionen mann flüchtlinge unterschriften artikel seiten bücher autos fahrzeuge
    betriebe firmen gäste kinder frauen männer polizisten demonstranten betten sitze bäume tiere`,
  ),
  joins: {
    of: [
      'des',
      'der',
      'im',
      'in',
      'von',
      'vom',
      ',',
      'des Jahres',
      'im Jahr',
      'im Jahre',
      '\\(',
      'in der',
      'dieses',
    ],
    at: ['um', 'am', 'gegen', 'ab', 'des', 'vom', ',', ', um', ', ab', ', gegen', 'von', 'zum', 'auf', 'bis'],
    possessive: [''],
    range: ['bis', 'und', 'oder', '-', 'auf', 'bis zum', 'zum', 'bis zur', 'sowie', 'auf den', '/'],
  },
  tense: {
    past: words(
      `war waren wurde wurden hatte hatten hat haben habe worden gewesen geworden kam kamen ging gingen gab gaben nahm nahmen stand
      standen fand fanden lag lagen sah sahen blieb blieben hielt hielten ließ ließen starb starben begann begannen trat traten
      schrieb schrieben verlor verloren sprach sprachen traf trafen zog zogen fiel fielen stieg stiegen rief riefen erhielt
      erhielten bekam bekamen sank sanken schlug schlugen wuchs wuchsen trug trugen warf warfen bat baten brach brachen gewann
      gewannen verließ flog flogen fuhr fuhren lief liefen saß saßen las lasen bot boten entschied entschieden unterschrieb
      beschloss beschlossen erschien erschienen gelang gestern`,
    ),
    present: words(
      `sei seien gibt steht stehen findet finden beginnt beginnen startet starten kommt kommen geht gehen tagt trifft treffen
      lädt öffnet endet läuft laufen feiert feiern spielt spielen gastiert stattfindet bleibt bleiben gilt gelten`,
    ),
    future: words(
      `wird werden soll sollen will wollen möchte könnte könnten plant planen geplant vorgesehen kann können muss müssen dürfte
      dürften würde würden werde`,
    ),
    pastEndings: words(
      'ierte ierten igte igten elte elten erte erten rkte rkten ckte ckten tete teten dete deten gte gten ssten sste nnte nnten chte chten lgte lgten llte llten rte rten',
    ),
  },
  direction: { past: ['seit', 'nach'], future: ['bis', 'bis zum', 'ab'] },
  roles: {
    verbs: words(
      `sagte sagten sagt erklärte erklärten teilte teilten mitgeteilt berichtete berichteten berichtet kündigte kündigten angekündigt
      bestätigte bestätigten schrieb schrieben geschrieben betonte warnte warnten forderte forderten verkündete verkündeten
      veröffentlichte veröffentlicht veröffentlichten hieß gesagt erklärt bekanntgab bekannt äußerte äußerten verlautbarte meldete
      meldeten dementierte bezeichnete urteilte entschied`,
    ),
    nouns: words(
      `bericht studie umfrage interview artikel mitteilung pressemitteilung erklärung rede brief beitrag gutachten prognose urteil
      untersuchung erhebung stellungnahme bekanntmachung posting tweet`,
    ),
    planned: words('bis ab für zum'),
  },
};
