// German: sentence splitting, quotation marks, and the words that tell who speaks.
import type { AttributionPack, TextPack } from '../pack.ts';
import { phrases, words } from './words.ts';

export const text: TextPack = {
  abbreviations: words(
    `dr. prof. hr. fr. st. str. bzw. ca. etc. evtl. ggf. inkl. max. min. mio. mrd. tsd. u.a. z.b. d.h. o.ä. s.o. s.u. usw. vgl. zzgl. sog. geb.
    gest. jr. sen. dipl. ing. mag. ehem. bspw. exkl. allg. abs. tel. nr. jh. jhd. v.chr. n.chr. i.d.r. u.s. co. inc. gen. kap.`,
  ),
  numberAbbreviations: words('nr. s. bd. art. abs. kap. hl.'),
  sentenceStarters: words(
    `der die das ein eine er sie es wir ich und aber doch in im am auf an bei mit nach von vor zu zum zur für aus auch als wenn weil
    da dabei damit danach dann daher deshalb dennoch dort hier heute gestern so wie was wer wo diese dieser dieses ihre seine sein ihr nun noch
    nur laut seit trotz während wegen zudem zuvor bisher beide alle einige viele man`,
  ),
  quotes: [
    ['„', '“'],
    ['„', '”'],
    ['„', '"'],
    ['»', '«'],
    ['›', '‹'],
    ['‚', '‘'],
  ],
  ordinalFullStop: true,
};

export const attribution: AttributionPack = {
  quoteVerbs: words(
    `sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären teilte teilten teilt mitteilte mitteilten mitteilt mitgeteilt meinte meinten meint betonte
 betonten betont fügte hinzufügte ergänzte ergänzten ergänzt kritisierte kritisierten kritisiert forderte forderten fordert gefordert warnte warnten
 warnt gewarnt berichtete berichteten berichtet berichten schrieb schrieben schreibt geschrieben behauptete behaupteten behauptet äußerte äußerten äußert geäußert
 bestätigte bestätigten bestätigt kündigte kündigten kündigt angekündigt ankündigte bekanntgab versicherte versicherten versichert versprach versprachen verspricht
 hieß heißt fragte fragten fragt antwortete antworteten antwortet entgegnete erwiderte räumte räumten
 einräumte eingeräumt gestand zugab zugegeben dementierte bestritt bestritten bestreitet vermutete vermuteten vermutet 
 beklagte beklagt bemängelte lobte lobt verkündete verkündet verlautete verlautbarte rief twitterte unterstrich 
 argumentierte urteilte konstatierte resümierte bilanzierte
 erinnerte mahnte mahnten mahnt verlangte verlangten verlangt plädierte prognostizierte prophezeite berichtigte präzisierte bekräftigte
 bekräftigt ausführte hervorhob monierte rügte erzählte erzählt schilderte schildert beteuerte beteuert verteidigte appellierte befand `,
  ),
  basic: {
    thatVerbs: words(
      `gab gaben gibt stellte stellten wies wiesen ergab ergaben ergeben zeigte zeigten zeigt zeigen geht ging gehen stellt sieht sah sehen wirft warf warfen führte hob rechnete rechnet rechnen schätzte schätzt schätzen glaubt glaubte glauben hofft hoffte hoffen befürchtet befürchten befürchtete erwartete erwartet erwarten beschuldigte beschuldigten spricht sprach empfahl drohte droht verwies verwiesen verweist nannte nannten nennt bezeichnete bezeichneten bezeichnet lautet lautete lauten begründete begründet zitierte zitiert zugab sicher überzeugt sicherstellen festgestellt herausgestellt bekannt klar fest fürchtet fürchtete ahnte wusste weiß denkt dachte findet fand`,
    ),
    that: words('dass daß ob'),
    before: phrases('laut|gemäß|so|nach den worten|in den worten|unter berufung auf'),
    after: words('zufolge'),
    as: words('wie'),
    accountCue: 'nach',
    hearsay: phrases('heißt es|hieß es'),
    accounts: words(
      `angaben angabe endergebnis ergebnis ergebnissen untersuchungen studien grundgesetz artikel nachricht nachrichten medien planungen plänen zeitungsberichten erkenntnis rechnung meinung ansicht aussage aussagen informationen information worten einschätzung berichten bericht auffassung darstellung erkenntnissen berechnungen schätzungen medienberichten
      polizeiangaben behördenangaben agenturmeldungen agenturangaben presseberichten medienangaben zeugenaussagen augenzeugenberichten eigenen überzeugung mitteilung umfrage studie`,
    ),
    subjunctive: words(
      `sei seien seiest habe werde könne müsse solle wolle dürfe möge gebe komme gehe stehe bleibe liege lasse mache brauche wisse handele handle hätten hätte wären wäre würden könnten müssten soll sollen führe sehe nehme halte finde bestehe gelte gehöre bedeute
      zeige trage laufe spiele bringe leide setze stelle ziehe biete fehle drohe reiche erwarte glaube hoffe sollten müssten könnten hätten wäre wären würde würden hätte`,
    ),
    plainSubjunctive: words(
      'sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe stehe bleibe liege lasse handele handle hätten hätte wären wäre würden könnten müssten soll sollen',
    ),
    trailing: phrases('so|heißt es|hieß es'),
    auxiliaries: words(
      `hat haben hatte hatten habe ist sind war waren wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag sei seien
      sich nicht auch bereits noch nun dann zudem außerdem allerdings jedoch dagegen hingegen dabei ebenfalls selbst schon erneut weiter heute gestern anschließend später zuvor daraufhin`,
    ),
    determiners: words(
      `mehreren mehrerer einigen vielen zahlreiche zahlreichen manche manchen allen beiden keinen der die das den dem des ein eine einer eines einem einen kein keine mehrere viele einige alle beide zwei drei sein seine seiner seinem ihr ihre ihrer ihrem unser unsere dieser diese dieses jener jene weitere andere manche`,
    ),
    demonstratives: words('diese dieser dieses diesem diesen dieselbe derselbe'),
    links: words('der des den dem von vom für und & the of de van'),
    stops: words(
      `anfang mitte ende sowohl am im in an aus auf bei nach vor seit mit ohne um bis gegen gegenüber während wegen trotz durch über unter neben zwischen dass daß ob weil wenn als da nachdem dazu dabei darüber hierzu damit offiziell zunächst schließlich zuletzt inzwischen obwohl damit indem sodass aber oder sondern denn doch
      er sie es wir ich ihr man wer was wo wie so heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag morgen abend`,
    ),
    pronouns: { he: words('er'), she: words('sie'), they: words('diese letztere beide') },
    capitalNouns: true,
    endings: {
      offices: words(
        `anwalt anwalts anwältin anwälte minister ministers ministerin experte experten expertin korrespondent korrespondentin sprecher sprechers sprecherin chef chefs chefin
         präsident präsidenten präsidentin politiker politikerin forscher forscherin leiter leiterin direktor direktorin vorsitzender vorsitzende vorsitzenden richter richterin
         kanzler kanzlers kanzlerin general trainer trainerin beauftragter beauftragte beauftragten wissenschaftler wissenschaftlerin kandidat kandidatin abgeordneter abgeordnete
         abgeordneten redakteur redakteurin ökonom ökonomin diplomat diplomatin historiker historikerin führer führerin ärztin meister meisterin ologe ologin berater beraterin
         gründer gründerin manager managerin inhaber inhaberin autor autorin lehrer lehrerin vorstand kapitän bischof pfarrer pfarrerin landrat landrätin stadträtin
         funktionär funktionärin kommissar kommissarin kommandant kommandantin sekretär sekretärin professor professorin techniker technikerin`,
      ),
      bodies: words(
        `ministerium ministeriums amt amts amtes behörde verband verbands verbandes gericht gerichts gerichtshof polizei anwaltschaft agentur kommission institut instituts universität
         verein vereins gesellschaft gewerkschaft partei fraktion regierung bank konzern konzerns unternehmen stiftung kammer armee direktion präsidium dienst dienstes zentrale
         wehr bund rat bundesrat stadtrat gemeinderat hochschule klinik redaktion leitung`,
      ),
      papers: words(
        'bericht berichts studie umfrage gutachten urteil mitteilung analyse statistik protokoll erklärung untersuchung',
      ),
    },
    pastEndings: words('te ten'),
    titles: words(
      `herr herrn frau dr. dr prof. prof professor professorin präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin bundesminister bundesministerin ministerpräsident ministerpräsidentin
      außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister premierminister premierministerin premier bürgermeister bürgermeisterin oberbürgermeister sprecher sprecherin
      regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin general generalsekretär generalsekretärin vorsitzender vorsitzende vorsitzenden parteichef parteichefin chef chefin leiter leiterin direktor direktorin us-präsident
      staatsanwalt staatsanwältin richter richterin senator senatorin gouverneur könig königin papst bischof kardinal experte expertin analyst analystin forscher forscherin politologe trainer ex-präsident abgeordneter abgeordnete staatssekretär`,
    ),
    persons: words(
      `sprecher sprecherin polizeisprecher polizeisprecherin regierungssprecher experte expertin experten mann frau mutter vater fahrer fahrerin taxifahrer augenzeuge augenzeugin zeuge zeugin nachbar nachbarin beamter beamte beamten minister ministerin
      präsident präsidentin vorsitzende vorsitzender chef chefin leiter leiterin direktor politiker politikerin forscher forscherin wissenschaftler wissenschaftlerin ärztin arzt anwalt anwältin richter trainer kapitän militärexperte analyst armeevertreter
      vertreter abgeordnete abgeordneter bürgermeister insider beobachter kritiker`,
    ),
    institutions: words(
      `polizei regierung bundesregierung ministerium innenministerium außenministerium finanzministerium verteidigungsministerium gericht landgericht amtsgericht staatsanwaltschaft behörde behörden unternehmen konzern firma partei fraktion verband gewerkschaft armee militär bundeswehr
      feuerwehr universität institut bundesamt amt kommission eu-kommission parlament bundestag bundesrat senat bank zentralbank agentur stadt gemeinde verwaltung organisation stiftung kirche klinik krankenhaus bundesgerichtshof rat militärführung armeeführung cdu spd fdp grüne grünen linke linken afd csu kreml sozialdemokraten christdemokraten liberalen konservativen republikaner demokraten opposition koalition`,
    ),
    documents: words(
      `bericht studie umfrage untersuchung gutachten dokument dokumente erklärung mitteilung pressemitteilung brief papier video aufnahmen videoaufnahmen analyse statistik statistiken daten zahlen ermittlungen urteil anklage protokoll zeitungsbericht dna-analyse meldung gesetz webseite website`,
    ),
    anonymous: words(
      `sprecher sprecherin experten beobachter kritiker augenzeugen zeugen anwohner insider kreise kreisen quellen diplomaten beamte analysten ermittler vertreter politiker forscher wissenschaftler militärexperten fachleute ärzte lehrer forscherinnen abgeordnete demonstranten medien behörden armeevertreter sicherheitspolitiker fachkreisen regierungskreisen sicherheitskreisen justizkreisen parteikreisen militärs`,
    ),
  },
};
