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
  nl: [
    [
      'times and places between verb and speaker',
      '‘Dit klopt niet’, zei dinsdag in Velden de burgemeester Jan de Vries.',
      ['person Jan de Vries (burgemeester)'],
    ],
    [
      'where people live is no name',
      'Bewoners van Velden zeggen dat het lawaai niet stopt.',
      ['anonymous Bewoners van Velden'],
    ],
  ],
  pt: [
    [
      'times and places between verb and speaker',
      '"Não é verdade", disse na terça-feira em Lumo a ministra Ana Costa.',
      ['person Ana Costa (ministra)'],
    ],
    [
      'where people live is no name',
      'Moradores de Vila Alta dizem que o barulho não para.',
      ['anonymous Moradores de Vila Alta'],
    ],
  ],
  it: [
    ['an article before a vowel is no name', "Un'immagine mostra che il ponte è chiuso.", ['–']],
    [
      'times and places between verb and speaker',
      '«È falso», ha detto ieri a Lumo il sindaco Marco Neri.',
      ['person Marco Neri (sindaco)'],
    ],
    [
      'what was told by a body',
      'Secondo quanto riferito dalla polizia, il ponte è chiuso.',
      ['institution polizia'],
    ],
    [
      'a body makes known',
      'Il ponte è chiuso, fa sapere la procura di Lumo.',
      ['institution procura di Lumo'],
    ],
    [
      'a name behind the office',
      'Secondo il presidente della Regione, Luca Verdi, il ponte è chiuso.',
      ['person Luca Verdi (presidente della Regione)'],
    ],
    ['a banner', 'Uno striscione recita: «Il ponte è nostro».', ['document striscione']],
  ],
  de: [
    [
      'a name in marks behind what it names',
      'Ein Neubau sei nötig, forderte die Partei „Die Wiese“.',
      ['institution Die Wiese'],
    ],
    [
      'a joining word opens the sentence',
      'Und die Sozialdemokraten mahnten an, dass der Neubau nötig sei.',
      ['institution Sozialdemokraten'],
    ],
    [
      'times and places between verb and speaker',
      '„Das ist falsch“, sagte am Montag in Velden die Ministerin Anna Weber.',
      ['person Anna Weber (Ministerin)'],
    ],
    [
      'an office in the genitive',
      'Nach Darstellung des Anwalts war die Brücke gesperrt.',
      ['anonymous Anwalts'],
    ],
    ['a report that was named before', 'Dem Bericht zufolge war die Brücke gesperrt.', ['document Bericht']],
    [
      'circles of a place',
      'Laut Veldener Fachkreisen war die Brücke gesperrt.',
      ['anonymous Veldener Fachkreisen'],
    ],
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
    [
      'times and places between verb and speaker',
      '"No hay dinero", dijo este martes en rueda de prensa el ministro de Hacienda, Luis Soto.',
      ['person Luis Soto (ministro de Hacienda)'],
    ],
    [
      'where someone is from is no name',
      '"Es una vergüenza", denuncia una vecina de La Loma.',
      ['anonymous vecina de La Loma'],
    ],
    [
      'the name of a body',
      'La Asociación Vecinal Monte Alto afirma que "nadie responde".',
      ['institution Asociación Vecinal Monte Alto'],
    ],
    [
      'joined verbs have one subject',
      'Pedro Mora denunció los hechos y pidió que se investigue el caso.',
      ['person Pedro Mora'],
    ],
    [
      'from a body',
      'Desde el Ayuntamiento señalan que la obra acabará en mayo.',
      ['institution Ayuntamiento'],
    ],
    ['a verb behind "según"', 'La obra acabará en mayo, según informó la policía.', ['institution policía']],
    [
      'an office told behind the name',
      '"No hay luz", dijo Ana Ruiz, portavoz de la plataforma. "Es grave", insistió la portavoz.',
      ['person Ana Ruiz', 'person Ana Ruiz'],
    ],
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
      'times and places between verb and speaker',
      '« C’est faux », a déclaré mardi sur Radio Lumo la porte-parole du syndicat, Anne Petit.',
      ['person Anne Petit (porte-parole du syndicat)'],
    ],
    [
      'the auxiliary behind an insert',
      'Le ministre de la Mer, Paul Roux, a affirmé que la paix approche.',
      ['person Paul Roux'],
    ],
    [
      'estimates of a body are its word',
      'La population baisse, selon des estimations du ministère de la Mer.',
      ['institution ministère de la Mer'],
    ],
    [
      'learnt from someone, with a day inside',
      'Un homme a été arrêté, a-t-on appris mardi auprès de la préfecture.',
      ['institution préfecture'],
    ],
    [
      'a short quotation right behind the verb',
      'L’avocat de la famille, Jean Roux, dénonce « une honte ».',
      ['person Jean Roux'],
    ],
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
};

describe.each(Object.entries(tables))('speakers in %s', (lang, rows) => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(speakersOf(lang, text)).toEqual(expected);
  });
});
