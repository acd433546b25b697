// Dutch words and templates of time.
import type { Template, TimePack } from '../time-pack.ts';
import { afterEaster, countedFrom, nthWeekday, onDay, words } from './notation.ts';

const ONES = words('een twee drie vier vijf zes zeven acht negen');
const TENS = words('twintig dertig veertig vijftig zestig zeventig tachtig negentig');

/** "eenentwintig", "tweeëntwintig": one word each, with a diaeresis after e. */
const twoDigits = Object.fromEntries(
  TENS.flatMap((ten, k) =>
    ONES.map((one, j) => [`${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`, (k + 2) * 10 + j + 1]),
  ),
);

const WEEKDAYS = words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
const DAY_PARTS = {
  '(ochtend|morgen)': 'MO',
  middag: 'AF',
  avond: 'EV',
  nacht: 'NI',
} as const;

/** "vrijdagavond" is one word. */
const compoundDays = WEEKDAYS.flatMap((weekday, k) =>
  Object.entries(DAY_PARTS).map(
    ([part, dayPart]): Template => [`${weekday}${part}`, { weekday: k + 1, dayPart }],
  ),
);
const compoundShifts = Object.entries(DAY_PARTS).flatMap(([part, dayPart]): Template[] => [
  [`gister(|en)${part}`, { unit: 'day', shift: -1, dayPart }],
  [`van${part}`, { unit: 'day', shift: 0, dayPart }],
  [`morgen${part}`, { unit: 'day', shift: 1, dayPart }],
]);

const QUANTITY =
  "(ongeveer|zo'n|bijna|ruim|meer dan|minder dan|circa|ca.|krap|amper|nog geen|precies|al|al bijna|al ruim|een kleine|pas|een dikke)";

export const time: TimePack = {
  level: 'full',
  numericOrder: 'dmy',
  numericSeparators: '/.-',
  ordinalEndings: ['e', 'ste', 'de'],
  decimal: ',',
  words: {
    month: {
      januari: 1,
      'jan.': 1,
      februari: 2,
      'feb[r].': 2,
      maart: 3,
      'mrt.': 3,
      april: 4,
      'apr.': 4,
      mei: 5,
      juni: 6,
      'jun.': 6,
      juli: 7,
      'jul.': 7,
      augustus: 8,
      'aug.': 8,
      september: 9,
      'sep[t].': 9,
      oktober: 10,
      'okt.': 10,
      november: 11,
      'nov.': 11,
      december: 12,
      'dec.': 12,
    },
    weekday: countedFrom(1, WEEKDAYS),
    season: { '(lente|voorjaar)': 'SP', zomer: 'SU', '(herfst|najaar)': 'FA', winter: 'WI' },
    unit: {
      'seconde[(n|s)]': 'second',
      '(minuut|minuten)': 'minute',
      '(uur|uren)': 'hour',
      '(dag|dagen)': 'day',
      '(weekend|weekeinde|weekends)': 'weekend',
      '(week|weken)': 'week',
      'maand[en]': 'month',
      '(kwartaal|kwartalen)': 'quarter',
      '(half jaar|halfjaar|helft)': 'half',
      '(jaar|jaren)': 'year',
      '(boekjaar|kalenderjaar)': 'year',
      'decenni(um|a)': 'decade',
      '(eeuw|eeuwen)': 'century',
      'millenni(um|a)': 'millennium',
    },
    units: {
      seconden: 'second',
      minuten: 'minute',
      uren: 'hour',
      dagen: 'day',
      weken: 'week',
      maanden: 'month',
      jaren: 'year',
      decennia: 'decade',
      eeuwen: 'century',
    },
    number: {
      '(een|één)': 1,
      'een half': 0.5,
      'een halve': 0.5,
      anderhalf: 1.5,
      anderhalve: 1.5,
      tweeënhalf: 2.5,
      drieënhalf: 3.5,
      'vier(en|eneen)half': 4.5,
      'een paar': 2,
      beide: 2,
      'een tiental': 10,
      'een (dozijn|twaalftal)': 12,
      ...countedFrom(
        2,
        words(`twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
          negentien`),
      ),
      ...Object.fromEntries(TENS.map((ten, k) => [ten, (k + 2) * 10])),
      ...twoDigits,
      honderd: 100,
      duizend: 1000,
    },
    numberJoin: ['en'],
    several: {
      '(enkele|enige|verschillende|diverse|meerdere|veel|vele|weinig|een aantal|een paar|paar|verscheidene|talloze)':
        'X',
    },
    ordinal: countedFrom(
      1,
      words(`eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende
        zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste
        vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste
        eenendertigste`),
    ),
    nth: { laatste: -1 },
    shift: {
      '(vorig|vorige|afgelopen|verleden|voorbije|jongstleden|laatste)': -1,
      '(deze|dit|lopende)': 0,
      '(volgend|volgende|komend|komende|aankomend|aankomende|aanstaande|eerstvolgende)': 1,
      '(voorvorige|voorlaatste|eervorig)': -2,
    },
    step: {
      '(daaropvolgende|daaropvolgend|erop|daarop)': 1,
      '(voorafgaande|voorgaande|daarvoor|ervoor)': -1,
      '(dezelfde|hetzelfde|diezelfde|datzelfde|die|dat)': 0,
    },
    dayPart: {
      '(ochtend|morgen|voormiddag)': 'MO',
      middag: 'AF',
      namiddag: 'AF',
      avond: 'EV',
      nacht: 'NI',
      "'s (ochtends|morgens)": 'MO',
      "'s (middags|namiddags)": 'AF',
      "'s avonds": 'EV',
      "'s nachts": 'NI',
    },
    decade: {
      ...Object.fromEntries(
        words('twintig dertig veertig vijftig zestig zeventig tachtig negentig').map((word, k) => [
          word,
          (k + 2) * 10,
        ]),
      ),
    },
    zone: {
      '(GMT|UTC)': 0,
      CET: 60,
      CEST: 120,
      '(lokale tijd|plaatselijke tijd|Nederlandse tijd|Belgische tijd)': 999,
    },
    era: {
      '(v.[ ]Chr.|voor Christus|v.C.)': 'BC',
      '(n.[ ]Chr.|na Christus)': 'AD',
    },
    holiday: {
      '(nieuwjaarsdag|Nieuwjaar|nieuwjaar)': onDay(1, 1),
      Driekoningen: onDay(1, 6),
      Valentijnsdag: onDay(2, 14),
      aswoensdag: afterEaster(-46),
      palmzondag: afterEaster(-7),
      'witte donderdag': afterEaster(-3),
      'goede vrijdag': afterEaster(-2),
      '(Pasen|eerste paasdag|paaszondag)': afterEaster(0),
      '(tweede paasdag|paasmaandag)': afterEaster(1),
      '(Hemelvaart|hemelvaartsdag)': afterEaster(39),
      '(Pinksteren|eerste pinksterdag)': afterEaster(49),
      '(tweede pinksterdag|pinkstermaandag)': afterEaster(50),
      Koningsdag: onDay(4, 27),
      Dodenherdenking: onDay(5, 4),
      Bevrijdingsdag: onDay(5, 5),
      'Dag van de Arbeid': onDay(5, 1),
      Moederdag: nthWeekday(5, 7, 2),
      Vaderdag: nthWeekday(6, 7, 3),
      Prinsjesdag: nthWeekday(9, 2, 3),
      Allerheiligen: onDay(11, 1),
      Wapenstilstand: onDay(11, 11),
      'Sint-Maarten': onDay(11, 11),
      '(Sinterklaas|pakjesavond)': onDay(12, 5),
      kerstavond: onDay(12, 24),
      '(Kerstmis|eerste kerstdag|kerst)': onDay(12, 25),
      'tweede kerstdag': onDay(12, 26),
      '(oudejaarsavond|oudejaarsdag|oudjaar|Oudjaar)': onDay(12, 31),
    },
    modBefore: {
      'begin[ (van (de|het)|van|deze|dit)]': 'START',
      '(het|aan het|in het) begin van[ (de|het)]': 'START',
      'vroeg (in|op)': 'START',
      '(half|medio|midden|halverwege)': 'MID',
      '[(het|in het) ]midden van[ (de|het)]': 'MID',
      '(eind|einde)[ (van (de|het)|van)]': 'END',
      '(het|aan het|tegen het) (eind|einde) van[ (de|het)]': 'END',
      'laat (in|op)': 'END',
      'tegen het einde van': 'END',
      '(omstreeks|rond|circa|ca.|ongeveer|tegen|rondom)': 'APPROX',
      'in de loop van[ (de|het)]': 'APPROX',
    },
    quantity: {
      "(ongeveer|circa|ca.|zo'n|rond de|een kleine)": 'APPROX',
      '(bijna|minder dan|krap|nog geen)': 'LESS_THAN',
      '(meer dan|ruim|langer dan)': 'MORE_THAN',
      '(minstens|ten minste|minimaal|zeker)': 'EQUAL_OR_MORE',
      '(hooguit|hoogstens|maximaal|ten hoogste)': 'EQUAL_OR_LESS',
    },
  },
  templates: {
    never: [
      '(eerste|tweede|derde) wereldoorlog',
      '(goede morgen|goedemorgen|goede middag|goedenavond|goede avond)',
      '(eerste|tweede|derde|vierde|laatste|volgende) (keer|kamer|man|vrouw|plaats|persoon|klas|instantie|helft van de wedstrijd)',
      '{n} jaar oud[e]',
      '{n}-jarig(e|en)',
      'van {n} jaar',
      'op {n}-jarige leeftijd',
      'half miljoen',
      ', {n} jaar{end}(,|.)',
      'nacht van de (arbeid|poëzie)',
    ],
    vague: [
      [
        '(nu|momenteel|op dit moment|tegenwoordig|thans|vandaag de dag|heden|huidige|dezer dagen|op het moment)',
        { vague: 'PRESENT_REF' },
      ],
      [
        '(onlangs|recent|recente|recentelijk|kort geleden|destijds|vroeger|toen|in het verleden|het verleden|voorheen|eertijds|de laatste tijd|pas geleden)',
        { vague: 'PAST_REF' },
      ],
      [
        '(binnenkort|spoedig|weldra|in de toekomst|de toekomst|toekomstig|toekomstige|op (korte|lange) termijn|straks)',
        { vague: 'FUTURE_REF' },
      ],
    ],
    span: [
      '[(de|het) ]{shift} {n} {unit}',
      '[(de|het) ]{shift} {units}',
      ['[de ]{n} (afgelopen|laatste|voorbije) {unit}', { shift: -1 }],
      ['[de ]{n} (komende|volgende) {unit}', { shift: 1 }],
    ],
    duration: [
      '{n} {unit}[ (lang|achtereen|achter elkaar|op rij)]',
      '{n} (volle|hele|lange|extra) {unit}',
      '(de|het) (eerste|laatste) {n} {unit}',
      '{units}[ lang]',
      '(de|sinds|al) {units}',
      ['(de hele|het hele|een heel|een hele) {unit}', { n: 1 }],
      ['jarenlang[e]', { n: 'X', unit: 'year' }],
      ['maandenlang[e]', { n: 'X', unit: 'month' }],
      ['wekenlang[e]', { n: 'X', unit: 'week' }],
      ['dagenlang[e]', { n: 'X', unit: 'day' }],
      ['urenlang[e]', { n: 'X', unit: 'hour' }],
      ['(halfuur|half uur)', { n: 0.5, unit: 'hour' }],
      ['een halfuur', { n: 0.5, unit: 'hour' }],
      ['kwartier', { n: 15, unit: 'minute' }],
      ['een kwartier', { n: 15, unit: 'minute' }],
      ['drie kwartier', { n: 45, unit: 'minute' }],
      ['etmaal', { n: 24, unit: 'hour' }],
      ...['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'].flatMap(
        (one, k): Template[] => [[`${one}daags[e]`, { n: k + 2, unit: 'day' }]],
      ),
    ],
    date: [
      '{weekday}[,] [de ]{dd} {month}[ {year}]',
      '{weekday} de {dayth}',
      '{dayth} {month}[ {year}]',
      '{dd} {month}[[,] {year}]',
      '{dd}-{m}-{year}',
      '(van|tussen|op) {start} {dd} {end} (tot|en|tot en met|t/m|tot|-) {dd} {month}[ {year}]',
      '{month} {year}',
      "{month} '{yy}",
      '{month}',
      '{weekday}',
      ...compoundDays,
    ],
    year: [
      '[(het|in het) ]jaar {year}',
      '[(het|in het) ]jaar {anyyear}[ {era}]',
      '{anyyear} {era}',
      "(in|van|sinds|tot|begin|eind|zomer|winter) {start} '{yy}",
    ],
    season: ['[(de|het) ]{season} van {year}', '{season}[ {year}]', '(de|het|deze) {season}[ {year}]'],
    quarter: ['[het ]{quarter} kwartaal[[ van] {year}]', 'Q{quarter}[ {year}]'],
    half: [
      '[(het|de) ]{half} (halfjaar|half jaar|jaarhelft)[[ van] {year}]',
      '[de ]{half} helft van [het jaar ]{year}',
      '[de ]{half} helft van het jaar',
    ],
    decade: ["[de ]jaren ('|)[ ]{decade}", '[de ]jaren {decade}', '[de ]jaren {decadeWord}'],
    century: ['[(de|het) ]{century} eeuw[ {era}]'],
    nth: ['[(de|het) ]{nth} {unit}'],
    holiday: ['{holiday}[ {year}]'],
    clock: [
      '{hour}(.|:){minute} uur[ {zone}]',
      '{hour}:{minute}[ {zone}]',
      '{hour} uur[ {zone}]',
      ["{hour} uur 's (ochtends|morgens|nachts)", { meridiem: 'am' }],
      ["{hour} uur 's (middags|avonds)", { meridiem: 'pm' }],
      '(van|tussen|vanaf) {start} {hour}[.{minute}] {end} (tot|en) {n}[.{n}] uur',
      ['half {hour}', { minute: -30 }],
      ['kwart over {hour}', { minute: 15 }],
      ['kwart voor {hour}', { minute: -15 }],
      ['middernacht', { hour: 24, minute: 0 }],
    ],
    step: [
      '[(de|het) ]{step} {unit}',
      '[(de|het) ]{unit} {step}',
      '[op ]{step} {weekday}',
      ['[de ]dag (erna|daarna|erop|nadien)', { unit: 'day', shift: 1 }],
      ['[de ]dag (ervoor|daarvoor|tevoren|voordien)', { unit: 'day', shift: -1 }],
      ['de volgende (dag|ochtend|avond)', { unit: 'day', shift: 1 }],
      ['een jaar eerder', { unit: 'year', shift: -1 }],
      ['[het ]jaar (erna|daarna|erop)', { unit: 'year', shift: 1 }],
      ['[het ]jaar (ervoor|daarvoor)', { unit: 'year', shift: -1 }],
      ['(die|dezelfde|diezelfde) (avond|nacht|ochtend|middag)', { unit: 'day', shift: 0 }],
    ],
    shift: [
      ['gisteren', { unit: 'day', shift: -1 }],
      ['eergisteren', { unit: 'day', shift: -2 }],
      ['vandaag', { unit: 'day', shift: 0 }],
      ['morgen', { unit: 'day', shift: 1 }],
      ['overmorgen', { unit: 'day', shift: 2 }],
      ...compoundShifts,
      ['(afgelopen|vorige|voorbije) nacht', { unit: 'day', shift: -1, dayPart: 'NI' }],
      ['komende nacht', { unit: 'day', shift: 0, dayPart: 'NI' }],
      ['(deze) {dayPart}', { unit: 'day', shift: 0 }],
      '[(de|het) ]{shift} {unit}',
      '{shift} {weekday}',
      ['{weekday} (jongstleden|jl.|j.l.)', { shift: -1 }],
      ['{weekday} aanstaande', { shift: 1 }],
      '{shift} {month}',
      '{dd} {month} (jongstleden|jl.|j.l.)',
      '[(de|het) ]{shift} {season}',
      '{shift} {holiday}',
      ...WEEKDAYS.flatMap((weekday, k) =>
        Object.entries(DAY_PARTS).map(
          ([part, dayPart]): Template => [`{shift} ${weekday}${part}`, { weekday: k + 1, dayPart }],
        ),
      ),
    ],
    dayPart: [
      '{dayPart}',
      '[(vroege|late) ]{dayPart}',
      ['(in de|vroeg in de|laat in de|tegen de) [(vroege|late) ]{dayPart}', { announced: true }],
      '(de|het) {dayPart}',
    ],
    definite: [
      ['(het|in het) (weekend|weekeinde)', { unit: 'weekend' }],
      ['[het ](einde|eind) van (het jaar)', { unit: 'year', mod: 'END' }],
      ['[het ]begin van het jaar', { unit: 'year', mod: 'START' }],
      ['(jaareinde|eindejaar)', { unit: 'year', mod: 'END' }],
      ['[het ](einde|eind) van de (maand)', { unit: 'month', mod: 'END' }],
      ['[het ]begin van de maand', { unit: 'month', mod: 'START' }],
      ['[het ](einde|eind) van de week', { unit: 'week', mod: 'END' }],
      ['[het ]begin van de week', { unit: 'week', mod: 'START' }],
    ],
    ago: [`[${QUANTITY} ]{n} {unit} (geleden|terug)`, '{units} (geleden|terug)'],
    ahead: [`over [${QUANTITY} ]{n} {unit}`, `binnen [${QUANTITY} ]{n} {unit}`],
    before: ['{n} {unit} (eerder|daarvoor|ervoor|tevoren)', '{units} (eerder|daarvoor|ervoor)'],
    after: ['{n} {unit} (later|daarna|erna|nadien)', '{units} (later|daarna|erna)'],
    set: [
      ['(elke|elk|ieder|iedere|per) {unit}', { n: 1 }],
      ['(om de|elke|iedere) {n} {unit}', {}],
      ['(elke|iedere) {weekday}', {}],
      ['(elke|iedere) {month}', {}],
      ['(elke|iedere) {season}', {}],
      ['(elke|iedere) {dayPart}', {}],
      ['dagelijks[e]', { unit: 'day', n: 1 }],
      ['wekelijks[e]', { unit: 'week', n: 1 }],
      ['maandelijks[e]', { unit: 'month', n: 1 }],
      ['jaarlijks[e]', { unit: 'year', n: 1 }],
      ['(eenmaal|tweemaal|driemaal|eens|twee keer|drie keer|één keer) (per|in de|in het) {unit}', { n: 1 }],
      ...WEEKDAYS.map((weekday, k): Template => [`${weekday}s`, { weekday: k + 1 }]),
    ],
  },
  cues: words(
    'in op de het van tot sinds vanaf begin eind medio half rond tegen voor na om deze dit vorige afgelopen komende volgende elke iedere tussen en per sedert gedurende tijdens',
  ),
  doubtful: words('zomer winter herfst lente seconde'),
  notYearAfter: words(
    'nummer nr kamer bladzijde pagina vlucht artikel ongeveer bijna ruim meer circa zo n zaal n',
  ),
  notYearBefore: words(
    `euro gulden dollar pond frank procent meter kilometer km m kg ton liter hectare mensen personen inwoners werknemers soldaten
    doden gewonden bezoekers toeschouwers deelnemers leden stuks keer uur dagen jaar leerlingen banen woningen huizen gevallen
    exemplaren miljoen miljard man vluchtelingen studenten gezinnen bedrijven stemmen punten auto's artikelen pagina's bomen dieren bedden kinderen vrouwen mannen agenten betogers`,
  ),
  joins: {
    of: ['van', 'in', ',', 'van het jaar', 'van de', 'van het', 'in het', '\\(', 'van dit', 'in de'],
    at: ['om', 'op', 'in de', 'rond', 'tegen', ',', ', om', 'vanaf', 'van', 'tot', ', rond', 'omstreeks'],
    // "volgende week dinsdag": the week stands right before its day.
    possessive: [''],
    range: ['tot', 'en', 'of', '-', 'tot en met', 't / m', 'op', '/', 'naar', 'tot aan'],
  },
  tense: {
    past: words(
      `was waren werd werden had hadden heeft hebben geweest geworden kwam kwamen ging gingen gaf gaven nam namen stond stonden vond
      vonden lag lagen zag zagen bleef bleven hield hielden liet lieten stierf begon begonnen trad schreef sprak trof viel vielen
      steeg riep kreeg kregen zonk sloeg droeg vroeg won wonnen verloor vloog reed liep zat las bood sloot besloot besloten
      bleek deed deden zei zeiden`,
    ),
    present: words(
      'begint start komt gaat gaan vindt vinden speelt opent sluit eindigt vertrekt bezoekt staat volgt treedt',
    ),
    future: words(
      'zal zullen zou zouden wil willen moet moeten kan kunnen mag gepland verwacht verwachten wordt worden',
    ),
    pastEndings: words(
      'eerde eerden elde elden erde erden gde gden kte kten pte pten ste sten tte tten dde dden chtte lde rde nde nden lden',
    ),
  },
  direction: { past: ['sinds', 'sedert', 'na'], future: ['tot', 'vanaf', 'tot en met', 'voor'] },
  roles: {
    verbs: words(
      `zei zeiden zegt meldde meldden gemeld verklaarde verklaarden kondigde aangekondigd bevestigde bevestigden schreef schreven
      geschreven liet liet bericht vertelde vertelden benadrukte waarschuwde publiceerde gepubliceerd maakte bekendgemaakt gezegd
      ontkende stelde oordeelde twitterde`,
    ),
    nouns: words(
      `rapport onderzoek studie peiling enquête verklaring persbericht interview artikel brief toespraak bericht vonnis uitspraak
      advies prognose`,
    ),
    planned: words('tot voor vanaf'),
  },
};
