// Dutch: sentence splitting, quotation marks, and the words that tell who speaks.
import type { AttributionPack, TextPack } from '../pack.ts';
import { phrases, words } from './words.ts';

export const text: TextPack = {
  abbreviations: words(
    `dhr. mevr. dr. drs. ir. ing. mr. prof. st. bijv. o.a. enz. etc. nl. ca. blz. jhr. vs. d.w.z. m.b.t. i.p.v. a.u.b. resp. incl. excl. gen. kol. jr. sr.`,
  ),
  numberAbbreviations: words(`nr. nrs. art. blz. p.`),
  sentenceStarters: words(
    `de het een hij zij ze wij ik en maar in op aan met voor naar van volgens na sinds toen als dat die dit deze er zijn haar hun ook niet daarom dus nu bij over om`,
  ),
  quotes: [
    ['‘', '’'],
    ['“', '”'],
    ['„', '”'],
    ["'", "'"],
  ],
  ordinalFullStop: false,
};

export const attribution: AttributionPack = {
  quoteVerbs: words(
    `zei zegt zeggen zeiden gezegd verklaarde verklaart verklaarden verklaard vertelde vertelt vertelden verteld vertellen meldde meldt melden meldden gemeld schreef schrijft schreven schrijven geschreven benadrukte benadrukt benadrukken voegde voegt toegevoegd aldus liet laat laten stelde stelt stellen stelden gesteld vond vindt vinden beweerde beweert beweren bevestigde bevestigt bevestigen bevestigd ontkende ontkent waarschuwde waarschuwt waarschuwen gewaarschuwd riep roept vroeg vraagt antwoordde antwoordt reageerde reageert herhaalde legde legt uitgelegd erkende erkent gaf geeft toegegeven kondigde kondigt aangekondigd beloofde belooft concludeerde concludeert klonk klinkt luidt luidde vervolgde constateert constateerde meent meende merkt merkte oordeelde oordeelt noemde noemt`,
  ),
  basic: {
    thatVerbs: words(
      `blijkt bleek toont tonen denkt denken dacht gelooft geloven weet weten vreest vrezen hoopt hopen verwacht verwachten wil willen`,
    ),
    that: words(`dat of`),
    before: phrases('volgens|aldus|in de woorden van|naar het oordeel van|op gezag van'),
    after: [],
    as: words(`zoals`),
    accounts: [],
    subjunctive: [],
    plainSubjunctive: [],
    trailing: [],
    auxiliaries: words(
      `heeft hebben had hadden is zijn was waren wordt worden werd werden kan kunnen zal zullen moet moeten mag zou zouden niet ook al nog dan toen weer zich nu daarbij eerder wel`,
    ),
    determiners: words(
      `de het een der den 's zijn haar hun onze dit dat deze die enkele meerdere veel sommige andere twee drie`,
    ),
    demonstratives: words('deze dit dezelfde hetzelfde'),
    links: words(`van voor en bij uit te`),
    stops: words(
      `in op aan met over naar door om na sinds tijdens tegen tegenover tussen onder zonder maar of want dus die dat wie wat waar wanneer als omdat hoewel terwijl zoals hij zij ze ik wij we jij u men er maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen`,
    ),
    pronouns: { he: words(`hij`), she: words(`zij ze`), they: words(`zij`) },
    capitalNouns: false,
    pastEndings: words('de te den ten'),
    titles: words(
      `meneer mevrouw dhr. mevr. dr. drs. ir. mr. prof. premier president minister minister-president staatssecretaris burgemeester wethouder kamerlid senator officier directeur directrice chef generaal kolonel commissaris hoogleraar woordvoerder woordvoerster leider fractievoorzitter voorzitter koning koningin paus bisschop oud-minister gouverneur trainer coach`,
    ),
    persons: words(
      `woordvoerder woordvoerster minister premier burgemeester kamerlid voorzitter directeur expert experts deskundige deskundigen advocaat advocaten officier getuige getuigen buurman buurvrouw buren bewoner bewoners inwoner inwoners man vrouw moeder vader zoon agent agenten activist hoogleraar onderzoeker onderzoekers arts journalist analist analisten diplomaat trainer speler ambtenaar ambtenaren`,
    ),
    institutions: words(
      `regering kabinet ministerie politie justitie rechtbank gerechtshof gemeente partij vakbond bedrijf concern groep vereniging agentschap leger universiteit instituut commissie parlement senaat kamer bank unie raad directie navo vn organisatie federatie stichting provincie om kremlin club`,
    ),
    documents: words(
      `rapport onderzoek peiling studie document verklaring persbericht video tekst brief nota artikel analyse gegevens cijfers statistieken wet bericht vonnis`,
    ),
    anonymous: words(
      `bron bronnen deskundigen experts waarnemers critici bewoners omwonenden getuigen autoriteiten analisten diplomaten ingewijden demonstranten sommigen velen media betrokkenen`,
    ),
  },
};
