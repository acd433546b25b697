// Speakers in the languages without grammar rules.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../support/attribute.ts';

const speakersOf = (lang: string, text: string): string[] => {
  const { attributions, speakers } = attribute(text, lang);
  return attributions.map(({ speaker }) => {
    const found = speaker === null ? undefined : speakers[speaker];
    return found ? `${found.kind} ${found.name}${found.role ? ` (${found.role})` : ''}` : '–';
  });
};

type Row = [why: string, text: string, expected: string[]];

const tables: Record<string, Row[]> = {
  de: [
    [
      'the one who was told is no part of the name',
      '„Es ist gut“, sagte Experte Bernd Böhm der Veldener Zeitung.',
      ['person Bernd Böhm (Experte)'],
    ],
    ['nor after a surname', '„Wir gewinnen“, sagte Anna Kranz dem Portal.', ['person Anna Kranz']],
    [
      'what a body owns still belongs to it',
      '„Es ist gut“, sagte der Sprecher der Feuerwehr.',
      ['anonymous Sprecher der Feuerwehr'],
    ],
    [
      'an office joined with a name',
      '„Wir gewinnen“, sagte Velden-Promoter Kranz.',
      ['person Kranz (Velden-Promoter)'],
    ],
    [
      'an office with its owner',
      '„Wir gewinnen“, sagte Veldens Promoter Jan Kranz.',
      ['person Jan Kranz (Veldens Promoter)'],
    ],
    [
      'an office by its ending',
      'Geschäftsführer Kevin Holm sagte, die Lage sei ernst.',
      ['person Kevin Holm (Geschäftsführer)'],
    ],
    ['a surname that is an office', 'Gerda Richter sagte, die Lage sei ernst.', ['person Gerda Richter']],
    [
      'an adjective before a body',
      'Laut Statistischem Bundesamt sanken die Preise.',
      ['institution Statistischem Bundesamt'],
    ],
    [
      'a body by its ending',
      'Der Veldener Bauernverband sagte, die Lage sei ernst.',
      ['institution Veldener Bauernverband'],
    ],
    [
      'an adverb with a capital letter',
      'Generell sagte Anna Weber, die Lage sei ernst.',
      ['person Anna Weber'],
    ],
    ['a number of reports', 'Mehreren Medienberichten zufolge ist der Vertrag geplatzt.', ['–']],
    [
      'any past after a quotation',
      '„Das wird nichts“, orakelte Trainer Jan Holm.',
      ['person Jan Holm (Trainer)'],
    ],
  ],
  es: [
    ['any past after a quotation', '«No lo soporto», bromeó Ana Ruiz.', ['person Ana Ruiz']],
    [
      'a verb alone is the subject of the sentence before',
      'Ana Ruiz ganó la carrera en Velden. «No lo soporto», bromeó.',
      ['person Ana Ruiz'],
    ],
    [
      'a name before an insert',
      'Horas antes, Pedro Sanz, presidente del club, replicó a la carta: «No tenemos miedo de nada».',
      ['person Pedro Sanz'],
    ],
    [
      'an office is the person who holds it',
      'El presidente Luis Vega viajó a Velden. El presidente dijo que no hay acuerdo.',
      ['person Luis Vega'],
    ],
  ],
  fr: [
    [
      'an office is the person who holds it',
      'Le président veldenois Marc Petit est arrivé. Le président veldenois a affirmé que tout va bien.',
      ['person Marc Petit'],
    ],
    [
      'a source that is pointed back at',
      'Selon la préfecture, le pont est fermé. Selon cette source, il rouvrira en mai. Selon la même source, rien ne change.',
      ['institution préfecture', 'institution préfecture', 'institution préfecture'],
    ],
    [
      'a minister in apposition',
      '«Non», a affirmé la ministre de la Santé, Anne Petit.',
      ['person Anne Petit (ministre de la Santé)'],
    ],
  ],
  it: [['an article before a vowel is no name', "Un'immagine mostra che il ponte è chiuso.", ['–']]],
};

describe.each(Object.entries(tables))('speakers in %s', (lang, rows) => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(speakersOf(lang, text)).toEqual(expected);
  });
});
