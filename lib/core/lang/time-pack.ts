// What the time engine needs to know about one language, as data: words with their meaning, templates of expressions, cues.
//
// How the engine uses a pack: the text is cut into tokens (a run of letters, a run of digits, any other sign; Han, kana and Thai
// letters one by one; "2nd" is two tokens, so is "'s"). At each token the templates are walked, the longest match wins. Then
// neighbours are joined ("March" + "last year", "Friday" + "morning", "3 p.m." + "Friday"), modifiers taken in ("early", "the end
// of") and the values worked out. All rules of meaning are in lib/core/time; a pack holds words only.
//
// Writing of phrases and templates
//   feb[.]            brackets: may be missing         mare(ts|ţ)      parentheses: one of these
//   January           a capital: matches only capitalised (or all-capital) words; lower case matches any case
//   a space           white space must stand there (one line break at most)
//   ~                 white space, a hyphen, or nothing ("third~quarter": third quarter, third-quarter)
//   nothing           the tokens touch ("{year}年{m}月")
//   \(                a backslash takes the sign after it as it is
//   {start} {end}  what stands before {start} or after {end} must be there but is no part of the quote: 'in {start} {n} {unit}'
//   {month}           a word of that class, or a number read as such; each template fills slots, see `SlotName`
// Apostrophes and quotes ’ ‘ are read as '. Every dash (– — ‑ −) is read as -.
import type { TenseWords } from './tense-words.ts';

/** Phrase → what it means. */
export type Words<V> = Readonly<Record<string, V>>;

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3: morning, noon, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Vague = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
/** TIMEX3 mod. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** A day of every year: fixed; days after Easter Sunday (Western or Orthodox); the nth (or -1: last) weekday of a month, plus days. */
export type HolidayRule =
  | { month: number; day: number }
  | { easter: number; orthodox?: boolean }
  | { month: number; weekday: number; nth: number; plus?: number };

/** Everything a template can fill, by words or by the fixed slots written beside it. */
export type Slots = {
  /** Gregorian year; negative is BC (BC 44 = -44). */
  year?: number;
  month?: number;
  day?: number;
  /** 1 = Monday … 7 = Sunday. */
  weekday?: number;
  season?: SeasonCode;
  quarter?: number;
  half?: number;
  /** First year of it: 1990; 90 when the century is left open ("the nineties"). */
  decade?: number;
  /** Ordinal: 20 = 1901–2000. */
  century?: number;
  dayPart?: DayPart;
  hour?: number;
  /** Negative: before the hour ("halb neun": hour 9, minute -30). */
  minute?: number;
  second?: number;
  meridiem?: 'am' | 'pm';
  /** Minutes east of UTC. */
  zone?: number;
  era?: 'BC' | 'AD';
  unit?: Unit;
  /** How many; 'X': several, a few, or the bare plural. */
  n?: number | 'X';
  /** Which side: -1 last, 0 this, 1 next, -2 the one before last … */
  shift?: number;
  /** Which one within: "the first week of May", -1 the last. */
  nth?: number;
  mod?: Mod;
  vague?: Vague;
  holiday?: HolidayRule;
  /** "the same period last year": as long as the period that the text compares with (unit year, n 1). */
  compared?: boolean;
  /** The template itself holds the word that announces a part of day: "am Abend", "por la noche". */
  announced?: boolean;
  /** "two weeks and a half": half a unit more. */
  andHalf?: boolean;
  /** The finer part of a length: "three months" of "two years and three months". */
  rest?: { n: number; unit: Unit };
};

/** `{…}` in a template, and what it reads. */
export type SlotName =
  | 'start' // reads nothing: the quote begins here
  | 'end' // reads nothing: the quote ends here
  | 'month' // words.month
  | 'm' // 1–12 in digits
  | 'day' // 1–31 in digits, with or without an ordinal ending, or an ordinal word ("2", "2nd", "second")
  | 'dayth' // the same, ordinal only
  | 'dd' // 1–31 in plain digits only
  | 'weekday'
  | 'season'
  | 'year' // four digits 1000–2199, or spoken ("nineteen ninety-six") when `spokenYears`
  | 'anyyear' // one to four digits: only beside an era or "the year"
  | 'yy' // two digits, century chosen nearest to the reference
  | 'quarter' // 1–4 in digits or as an ordinal
  | 'half' // 1–2 in digits or as an ordinal
  | 'decade' // "1990", "90": digits ending in 0 (the template adds "s", "er Jahre")
  | 'decadeWord' // words.decade
  | 'century' // ordinal (digits, word or roman numeral) or words.century
  | 'roman' // roman numeral I–XXI as a century
  | 'nth' // ordinal, or words.nth ("last" = -1)
  | 'n' // a number: digits ("1,000", "2.5", "2 1/2", "½"), number words, words.several
  | 'unit'
  | 'period' // the same, of a day or longer
  | 'units' // words.units: bare plurals
  | 'shift'
  | 'step'
  | 'dayPart'
  | 'hour' // 0–24 in digits, or a number word up to twelve
  | 'minute' // two digits 00–59
  | 'hhmm' // 0000–2359, four digits
  | 'meridiem'
  | 'zone'
  | 'era'
  | 'vague'
  | 'holiday';

/** What a template means; the engine's side of each is a rule in lib/core/time/shapes. */
export type ShapeName =
  /** Weekday, day, month, year in any combination: "Friday, 3 March 2023", "March 2023", "the 2nd", "March", "Friday". */
  | 'date'
  /** A year with a word or an era: "the year 2000", "480 BC", "'94". (Bare four-digit years need no template.) */
  | 'year'
  | 'season'
  | 'quarter'
  | 'half'
  | 'decade'
  | 'century'
  /** nth unit, to be placed in what follows it: "the first week" (of May), "the second day". */
  | 'nth'
  /** Named day: "Christmas", "Good Friday". */
  | 'holiday'
  /** "3:30 p.m.", "15.30 Uhr", "noon". */
  | 'clock'
  /** "morning" beside a date or after "this": never alone. "tonight" is a `shift` with a dayPart. */
  | 'dayPart'
  /** Counted from the article's day: "last year", "next month", "this week", "yesterday" (unit day, shift -1), "last Friday", "next May". */
  | 'shift'
  /** Counted from the day the text is at: "the next day", "the following year", "that week", "the previous month", "the same day". */
  | 'step'
  /** "the year", "the quarter", "the weekend": whichever the text is about. */
  | 'definite'
  /** "two weeks ago", "vor zwei Wochen". */
  | 'ago'
  /** "in two weeks", "two weeks from now". */
  | 'ahead'
  /** "two weeks earlier", "zwei Wochen zuvor": back from the day the text is at. */
  | 'before'
  /** "two weeks later". */
  | 'after'
  /** "the past two years" (shift -1), "the next three days" (shift 1): a length that touches the article's day. */
  | 'span'
  | 'duration'
  /** "every Friday", "daily", "twice a month": n × unit, or each weekday / month / season. */
  | 'set'
  /** "now", "recently", "soon": fill `vague`. */
  | 'vague'
  /** No time although it looks like one: "Second World War", "USA Today". Swallows its words. */
  | 'never';

/** A template, alone or with slots that its words fix: ['tonight', { shift: 0, unit: 'day', dayPart: 'NI' }]. */
export type Template = string | readonly [template: string, slots: Slots];

export type TimeWords = {
  month: Words<number>;
  weekday: Words<number>;
  season: Words<SeasonCode>;
  /** Singular and plural, all inflected forms that can follow a number or "last". */
  unit: Words<Unit>;
  /** Plurals that stand alone for an unknown number of units ("years", "weeks"): also listed in `unit`. */
  units?: Words<Unit>;
  /** Cardinals 0–20, tens, "hundred", "thousand"; the engine joins them ("twenty-five"). Also "a", "half a" (0.5), "a couple of" (2). */
  number: Words<number>;
  /** Words between the parts of a number: "and", "et", "y". */
  numberJoin?: readonly string[];
  /** "a few", "several", "some", "viele": n = X. */
  several?: Words<'X'>;
  /** 1–31 in words, inflected forms too. */
  ordinal: Words<number>;
  /** "last" and the like, for `nth`: -1. */
  nth?: Words<number>;
  /** last -1, this 0, next 1; all inflected forms. Counted from the article's day. */
  shift: Words<number>;
  /** "the next" 1, "the following" 1, "the previous" -1, "that" 0, "the same" 0. Counted from the day the text is at. */
  step?: Words<number>;
  dayPart?: Words<DayPart>;
  /** "nineties": 90, "eighties": 80. */
  decade?: Words<number>;
  /** Words for a whole century that are no ordinal: "Ottocento": 19. */
  century?: Words<number>;
  meridiem?: Words<'am' | 'pm'>;
  /** Minutes east of UTC: { GMT: 0, EST: -300, MEZ: 60 }. */
  zone?: Words<number>;
  era?: Words<'BC' | 'AD'>;
  holiday?: Words<HolidayRule>;
  /** Before a time: "early", "mid[-]", "the beginning of", "Anfang", "às vésperas de". Part of the quote. */
  modBefore?: Words<Mod>;
  /** After a time: "初", "end". */
  modAfter?: Words<Mod>;
  /** Before a length or "n units ago": "about" APPROX, "more than" MORE_THAN, "nearly" LESS_THAN, "at least" EQUAL_OR_MORE. */
  quantity?: Words<Mod>;
};

export type TimePack = {
  /** full: every shape. basic: dates, weekdays, years and the plain relative ones. Shown to the reader. */
  level: 'full' | 'basic';
  /** How "2/3/2023" is read. */
  numericOrder: 'dmy' | 'mdy' | 'ymd';
  /** Signs between the numbers of such a date, e.g. "/.-" (ISO 2023-03-02 is always read). */
  numericSeparators: string;
  /** Endings that make digits an ordinal: ['st', 'nd', 'rd', 'th'], ['.'], ['er', 'e', 'ème'], ['º', 'ª']. Must touch the digits. */
  ordinalEndings: readonly string[];
  /** Decimal sign of the language: 2.5 or 2,5. */
  decimal: '.' | ',';
  /** Years said in words: "nineteen ninety-six". */
  spokenYears?: boolean;
  /** Years written digit by digit in words: "一九九八". */
  digitYears?: boolean;
  words: TimeWords;
  templates: Readonly<Partial<Record<ShapeName, readonly Template[]>>>;
  /** Words that announce a time: "in", "on", "since", "until", "by". A `doubtful` word and many bare numbers need one before them. */
  cues: readonly string[];
  /** Words of the classes above that are often something else ("March", "May", "fall", "second", "so", "mar"): alone they need a cue. */
  doubtful?: readonly string[];
  /** Month words that are given names too ("June"): no time beside another capitalised word, unless announced. */
  names?: readonly string[];
  /** Bare four-digit numbers: never a year after these ("room", "page", "No", "about") … */
  notYearAfter?: readonly string[];
  /** … or before these ("people", "euros", "km", "Uhr"). Plural nouns for things counted. */
  notYearBefore?: readonly string[];
  /** An ordinal alone is no day of the month before these: "the 9th inning", "the 25th anniversary". */
  notDayBefore?: readonly string[];
  joins: {
    /** Between a fine time and the coarser one it lies in: "March *of* last year", "au troisième trimestre *de* 2022". Nothing between is always tried. */
    of: readonly string[];
    /** Between clock time or part of day and date: "3 p.m. *on* Friday", "Friday *at* 3 p.m.". */
    at: readonly string[];
    /** After a coarse time that owns a finer one: "last year *'s* third quarter". */
    possessive?: readonly string[];
    /** Between the ends of a range or list: "to", "until", "-", "and", "or". Day numbers take the month of their neighbour over these. */
    range: readonly string[];
  };
  tense: TenseWords;
  /**
   * Words right before a time that tell its side or its mod, by the day of publication: "since" and "after" reach back, "until" and
   * "by" reach ahead unless the tense says otherwise.
   */
  direction?: { past?: readonly string[]; future?: readonly string[] };
  /**
   * What is held on a day known beforehand ("hearing", "vote"): "will discuss Friday's hearing" may look ahead, "Friday's ruling" looks
   * back whatever the verb. Only for languages in which a day can own something.
   */
  occasions?: readonly string[];
  /**
   * For the roles of times, lower case. `verbs`: forms whose time is the time of saying ("published", "announced", "told"); the cues of
   * the attributions are known without them. `nouns`: what is said or published ("report", "study", "poll"), all forms. `planned`: words
   * right before a time that set a goal or a term ("by", "for", "bis").
   */
  roles?: { verbs?: readonly string[]; nouns?: readonly string[]; planned?: readonly string[] };
};
