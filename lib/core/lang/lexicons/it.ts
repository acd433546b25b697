// Italian: sentence splitting, quotation marks, and the words that tell who speaks.
import type { AttributionPack, TextPack } from '../pack.ts';
import { phrases, words } from './words.ts';

export const text: TextPack = {
  abbreviations: words(
    `sig. sigg. sig.ra dott. dott.ssa prof. avv. ing. arch. on. sen. gen. col. ecc. es. p.es. ca. art. pag. vol. s. ss. mons. geom. tel. u.s.`,
  ),
  numberAbbreviations: words(`n. nn. p. pag. art. cap.`),
  sentenceStarters: words(
    `il lo la i gli le un uno una e ma in per con secondo dopo quando se come suo sua questo questa così anche non poi lui lei nel nella al alla da a`,
  ),
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
  ],
  ordinalFullStop: false,
};

export const attribution: AttributionPack = {
  quoteVerbs: words(
    `detto dice dicono disse diceva dichiarato dichiara affermato afferma affermano spiegato spiega spiegano spiegava assicurato assicura aggiunto aggiunge aggiungono sottolineato sottolinea sottolineano annunciato annuncia annunciano riferito riferisce riferiscono raccontato racconta raccontano raccontava precisato precisa commentato commenta commentano ricordato ricorda sostenuto sostiene sostengono avvertito avverte denunciato denuncia denunciano criticato critica ammesso ammette confermato conferma confermano smentito smentisce ribadito ribadisce risposto risponde replicato replica chiesto chiede chiedono scritto scrive scrivono osservato osserva concluso conclude proseguito prosegue insistito insiste rivelato rivela promesso promette attaccato attacca evidenziato evidenzia auspicato auspica esclamato informato informa segnalato segnala notato nota lamentato lamenta accusato accusa urlato recita recitava`,
  ),
  basic: {
    thatVerbs: words(
      `mostra mostrano rivelano suggerisce pensa pensano crede credono ritiene ritengono sa teme temono spera vuole prevede emerge`,
    ),
    that: words(`che`),
    before: phrases(
      'secondo quanto riferito da|secondo quanto riferito dal|secondo quanto riferito dalla|secondo quanto riportato da|secondo quanto riportato dal|secondo quanto riportato dalla|secondo quanto dichiarato da|secondo quanto dichiarato dal|secondo quanto dichiarato dalla|secondo quanto appreso da|secondo quanto appreso dal|secondo quanto appreso dalla|secondo quanto comunicato da|secondo quanto comunicato dal|secondo quanto comunicato dalla|secondo quanto|secondo|a detta di|stando a|a giudizio di|a parere di|nelle parole di',
    ),
    after: [],
    as: words(`come`),
    accounts: words('dati cifre stime stima calcoli parole dichiarazioni informazioni'),
    subjunctive: [],
    plainSubjunctive: [],
    trailing: phrases('fa sapere|fanno sapere|ha fatto sapere|rende noto'),
    auxiliaries: words(
      `ha hanno aveva avevano è sono era erano si non viene vengono sarà può deve potrebbe dovrebbe anche già ancora poi infatti così fa`,
    ),
    determiners: words(
      `il lo la i gli le l' l’ un un' uno una del della dei degli delle dello al alla ai suo sua suoi sue questo questa questi queste alcuni alcune molti molte altri altre nostro nostra due tre`,
    ),
    demonstratives: words('questo questa questi queste stesso stessa'),
    links: words(`di del della dei degli delle dell' dell’ dello d' e per in alla`),
    stops: words(
      `a da con su tra fra contro durante dopo prima senza sotto verso ma o né che chi cui dove quando se perché mentre come lui lei loro io noi voi lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani nel nella nei sul sulla dal dalla`,
    ),
    pronouns: { he: words(`lui egli`), she: words(`lei`), they: words(`loro`) },
    capitalNouns: false,
    pastEndings: words('ò ì arono irono'),
    titles: words(
      `signor signora sig. dott. dottor dottoressa avv. prof. professor presidente premier ministro ministra segretario segretaria sindaco sindaca deputato deputata senatore senatrice procuratore procuratrice direttore direttrice capo generale colonnello commissario commissaria portavoce leader re regina papa vescovo cardinale ex allenatore tecnico governatore vicepremier onorevole`,
    ),
    persons: words(
      `presidente premier ministro ministra sindaco sindaca deputato portavoce responsabile responsabili direttore direttrice capo esperto esperta esperti avvocato avvocata procuratore testimone testimoni vicino vicini abitanti residenti uomo donna madre padre figlio agente agenti militante professore ricercatore ricercatori medico giornalista analista analisti diplomatico dirigente dirigenti allenatore giocatore tifosi`,
    ),
    institutions: words(
      `governo ministero polizia procura tribunale corte comune partito sindacato azienda società gruppo associazione agenzia esercito università istituto commissione parlamento senato camera presidenza amministrazione banca unione consiglio nato onu organizzazione federazione questura prefettura regione cremlino quirinale vaticano carabinieri`,
    ),
    documents: words(
      `rapporto studio sondaggio indagine inchiesta documento comunicato video testo lettera nota articolo bilancio analisi dati cifre statistiche testimonianza progetto legge messaggio sentenza striscione`,
    ),
    anonymous: words(
      `fonte fonti esperti osservatori critici responsabili abitanti residenti testimoni autorità analisti diplomatici tifosi manifestanti alcuni molti media inquirenti investigatori`,
    ),
  },
};
