// The few words of a language at the level of dates → a time pack with the templates that many languages share.
import type { DayPart, Mod, SeasonCode, ShapeName, Template, TimePack, Unit, Vague } from '../time-pack.ts';
import { countedFrom, words } from './notation.ts';

type Phrases = readonly string[];

/** Phrases are written as in time-pack.ts; each holds all the forms that can stand in a time. Lists of phrases, never one with "|" at its top. */
export type BasicWords = {
  /** January to December. */
  months: Phrases;
  /** Monday to Sunday. */
  weekdays: Phrases;
  /** Spring, summer, autumn, winter. */
  seasons?: readonly [string, string, string, string];
  units: Partial<Record<Unit, string>>;
  /** Plurals that stand for an unknown number of units: "years". */
  openUnits?: Partial<Record<Unit, string>>;
  /** One to twelve or further, in order; other numbers in `moreNumbers`. */
  numbers?: Phrases;
  moreNumbers?: Readonly<Record<string, number>>;
  several?: Phrases;
  /** First to … in order. */
  ordinals?: Phrases;
  yesterday: string;
  today: string;
  tomorrow: string;
  /** Other words that count from the article's day: ['last year', 'year', -1]. */
  fixed?: readonly (readonly [phrase: string, unit: Unit, shift: number, part?: DayPart])[];
  last: string;
  this: string;
  next: string;
  /** "the following", "the same", "the previous", counted from the day the text is at. */
  following?: string;
  same?: string;
  previous?: string;
  dayParts?: Readonly<Record<string, DayPart>>;
  early?: Phrases;
  mid?: Phrases;
  late?: Phrases;
  /** The three above stand behind the time: "初", "alussa". */
  modsFollow?: boolean;
  vague?: Partial<Record<Vague, string>>;
  era?: { BC?: string; AD?: string };
  zones?: Readonly<Record<string, number>>;
  /** Templates beside the shared ones. */
  date?: readonly Template[];
  year?: readonly Template[];
  quarter?: readonly Template[];
  half?: readonly Template[];
  decade?: readonly Template[];
  century?: readonly Template[];
  clock?: readonly Template[];
  shift?: readonly Template[];
  step?: readonly Template[];
  ago?: readonly Template[];
  ahead?: readonly Template[];
  before?: readonly Template[];
  after?: readonly Template[];
  span?: readonly Template[];
  duration?: readonly Template[];
  set?: readonly Template[];
  never?: readonly Template[];
  cues?: string;
  doubtful?: string;
  names?: string;
  of?: Phrases;
  at?: Phrases;
  range: Phrases;
  possessive?: Phrases;
  tense?: { past?: string; present?: string; future?: string; pastEndings?: string; futureEndings?: string };
  since?: Phrases;
  until?: Phrases;
  notYearBefore?: string;
  order?: TimePack['numericOrder'];
  separators?: string;
  ordinalEndings?: Phrases;
  decimal?: '.' | ',';
  digitYears?: boolean;
  /** No white space between number and word: Chinese, Japanese. The shared templates need it, so the pack brings all of its own. */
  unspaced?: boolean;
};

const SEASONS: readonly SeasonCode[] = ['SP', 'SU', 'FA', 'WI'];

export function toBasicTime(basic: BasicWords): TimePack {
  return {
    level: 'basic',
    numericOrder: basic.order ?? 'dmy',
    numericSeparators: basic.separators ?? './-',
    ordinalEndings: basic.ordinalEndings ?? ['.'],
    decimal: basic.decimal ?? ',',
    digitYears: basic.digitYears,
    words: toWords(basic),
    templates: toTemplates(basic),
    cues: words(basic.cues ?? ''),
    doubtful: words(basic.doubtful ?? ''),
    names: words(basic.names ?? ''),
    notYearBefore: words(basic.notYearBefore ?? ''),
    joins: {
      of: basic.of ?? [','],
      at: basic.at ?? [','],
      possessive: basic.possessive ?? [],
      range: basic.range,
    },
    tense: {
      past: words(basic.tense?.past ?? ''),
      present: words(basic.tense?.present ?? ''),
      future: words(basic.tense?.future ?? ''),
      pastEndings: words(basic.tense?.pastEndings ?? ''),
      futureEndings: words(basic.tense?.futureEndings ?? ''),
    },
    direction: { past: basic.since ?? [], future: basic.until ?? [] },
  };
}

const same = <V>(phrases: Phrases | undefined, value: V): Record<string, V> =>
  Object.fromEntries((phrases ?? []).map((phrase) => [phrase, value]));

/** { year: 'rok' } → { rok: 'year' } */
const turned = <K extends string>(map: Partial<Record<K, string>> | undefined): Record<string, K> =>
  Object.fromEntries(Object.entries(map ?? {}).map(([key, phrase]) => [phrase as string, key as K]));

const given = (phrase: string | undefined, value: number): Record<string, number> =>
  phrase ? { [phrase]: value } : {};

function toWords(basic: BasicWords): TimePack['words'] {
  const { seasons = [] } = basic;
  const mods: Record<string, Mod> = {
    ...same(basic.early, 'START'),
    ...same(basic.mid, 'MID'),
    ...same(basic.late, 'END'),
  };
  return {
    month: countedFrom(1, basic.months),
    weekday: countedFrom(1, basic.weekdays),
    season: Object.fromEntries(seasons.map((phrase, k) => [phrase, SEASONS[k] as SeasonCode])),
    unit: { ...turned(basic.units), ...turned(basic.openUnits) },
    units: turned(basic.openUnits),
    number: { ...countedFrom(1, basic.numbers ?? []), ...basic.moreNumbers },
    several: same(basic.several, 'X'),
    ordinal: countedFrom(1, basic.ordinals ?? []),
    shift: { [basic.last]: -1, [basic.this]: 0, [basic.next]: 1 },
    step: { ...given(basic.following, 1), ...given(basic.same, 0), ...given(basic.previous, -1) },
    dayPart: basic.dayParts ?? {},
    zone: { '(GMT|UTC)': 0, ...basic.zones },
    era: {
      ...(basic.era?.BC ? { [basic.era.BC]: 'BC' as const } : {}),
      ...(basic.era?.AD ? { [basic.era.AD]: 'AD' as const } : {}),
    },
    modBefore: basic.modsFollow ? {} : mods,
    modAfter: basic.modsFollow ? mods : {},
  };
}

const counted = (phrase: string, unit: Unit, shift: number, dayPart?: DayPart): Template => [
  phrase,
  { unit, shift, dayPart },
];

/** Shapes whose templates are the pack's own and nothing else. */
const pick = (basic: BasicWords, shapes: readonly (keyof BasicWords & ShapeName)[]): TimePack['templates'] =>
  Object.fromEntries(shapes.map((shape) => [shape, (basic[shape] as readonly Template[] | undefined) ?? []]));

/** In the order that decides between equally long readings: what is no time first, lengths last. */
function toTemplates(basic: BasicWords): TimePack['templates'] {
  const shared = (...templates: Template[]): Template[] => (basic.unspaced ? [] : templates);
  return {
    ...pick(basic, ['never']),
    vague: Object.entries(basic.vague ?? {}).map(([vague, phrase]) => [phrase, { vague: vague as Vague }]),
    span: [...(basic.span ?? []), ...shared('{shift} {n} {unit}', '{n} {shift} {unit}', '{shift} {units}')],
    date: [
      ...(basic.date ?? []),
      ...shared('{weekday}[,] {day} {month}[ {year}]', '{day} {month}[[,] {year}]', '{month} {year}'),
      ...shared('{month}', '{weekday}'),
    ],
    year: [...(basic.year ?? []), ...(basic.era ? ['{anyyear} {era}'] : [])],
    season: [...shared('{season} {year}'), '{season}'],
    ...pick(basic, ['quarter', 'half', 'century', 'decade']),
    clock: basic.clock ?? ['{hour}:{minute}[ {zone}]'],
    shift: [
      counted(basic.yesterday, 'day', -1),
      counted(basic.today, 'day', 0),
      counted(basic.tomorrow, 'day', 1),
      ...(basic.fixed ?? []).map(([phrase, unit, by, part]) => counted(phrase, unit, by, part)),
      ...(basic.shift ?? []),
      ...shared('{shift} {unit}', '{shift} {weekday}', '{shift} {month}', '{shift} {season}'),
    ],
    step: [...(basic.step ?? []), ...shared('{step} {unit}')],
    ...pick(basic, ['ago', 'ahead', 'before', 'after', 'set']),
    duration: [...(basic.duration ?? []), ...shared('{n} {unit}', '{units}')],
    dayPart: ['{dayPart}'],
  };
}
