// French: sentence splitting, quotation marks, and the words that tell who speaks.
import type { AttributionPack, TextPack } from '../pack.ts';
import { phrases, words } from './words.ts';

export const text: TextPack = {
  abbreviations: words(
    `m. mm. mme. mlle. dr. pr. st. ste. av. bd. etc. cf. p.ex. env. ex. ed. éd. art. vol. mgr. me. j.-c. u.s.`,
  ),
  numberAbbreviations: words(`n. no. p. pp. art. chap.`),
  sentenceStarters: words(
    `le la les l un une des il elle ils elles on nous vous je ce cette ces mais et ou où donc or dans en au aux pour par sur sous avec selon après avant depuis si quand lorsque comme son sa ses leur leurs alors ainsi`,
  ),
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‹', '›'],
  ],
  ordinalFullStop: false,
};

export const attribution: AttributionPack = {
  quoteVerbs: words(
    `déclaré déclare déclarait déclarent affirmé affirme affirment affirmait expliqué explique expliquait expliquent dit disait disent assuré assure assurent assurait indiqué indique indiquent indiquait précisé précise précisent précisait ajouté ajoute ajoutent ajoutait estimé estime estiment estimait souligné souligne soulignait soulignent annoncé annonce annoncent annonçait rapporté rapporte rapportent raconté raconte racontait confié confie confiait lancé lance lançait martelé martèle répondu répond répondait rétorqué rétorque dénoncé dénonce dénoncent dénonçait critiqué critique regretté regrette écrit écrivait écrivent demandé demande interrogé interroge rappelé rappelle rappelait reconnu reconnaît admis admet averti avertit prévenu prévient insisté insiste insistait conclu conclut poursuivi poursuit poursuivait résumé résume résumait juge jugé jugeait promis promet confirmé confirme démenti dément révélé révèle revendiqué souhaité souhaite observe note noté notait commenté commente tweeté salué salue espère espéré évoqué évoque plaidé plaide prédit glisse glissé soutient soutenu prétend prétendu nuance tempère renchérit abonde fustige réclame exige réclament exigent dénoncé prévient détaillé s'exclame détaille martelait`,
  ),
  basic: {
    thatVerbs: words(
      `montre montrent montré révèlent suggère suggèrent pense pensent croit croient sait considère craint craignent veut prévoit`,
    ),
    that: words(`que qu'`),
    before: phrases(
      "selon|selon ce qu'|d' après|aux yeux de|de l' avis de|de source|a on appris de|a on appris auprès de|a on appris auprès du|apprend on de|apprend on auprès de|apprend on auprès du",
    ),
    after: [],
    as: words(`comme`),
    accounts: words(
      'estimations estimation informations chiffres données calculs décompte termes propos dires',
    ),
    subjunctive: [],
    plainSubjunctive: [],
    trailing: [],
    auxiliaries: words(
      `a ont avait avaient est sont était étaient sera seront s'est se ne n'a n' va vont aurait auraient pourrait pourraient doit devrait peut avoir être fait également aussi encore déjà toutefois notamment ainsi alors`,
    ),
    determiners: words(
      `le la les l' l’ un une des du au aux son sa ses leur leurs ce cette cet ces plusieurs quelques certains certaines de d' d’ tous notre nos mon ma mes deux trois`,
    ),
    demonstratives: words('ce cet cette ces même mêmes'),
    links: words(`de du des d' d’ à au aux et pour en`),
    stops: words(
      `dans sur sous vers chez par avec sans entre lors depuis pendant après avant contre devant durant face mais ou donc car ni or qui que qu' dont où quand si lorsque puisque comme il elle ils elles on nous vous je tu y lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain ce c'est cela`,
    ),
    pronouns: { he: words(`il`), she: words(`elle`), they: words(`ils elles`) },
    capitalNouns: false,
    titles: words(
      `m. mme mme. mlle dr. président présidente premier première ministre secrétaire maire député députée sénateur sénatrice procureur procureure préfet préfète directeur directrice chef cheffe général colonel commissaire professeur professeure porte-parole leader patron patronne roi reine pape évêque ex-président chancelier chancelière gouverneur`,
    ),
    persons: words(
      `président présidente ministre maire député députée sénateur porte-parole responsable responsables directeur directrice chef expert experte experts avocat avocate avocats procureur témoin témoins habitant habitante habitants voisin voisins homme femme mère père fils policier policiers militant militante syndicaliste professeur chercheur chercheurs médecin journaliste analyste analystes diplomate élu élus dirigeant dirigeants entraîneur joueur`,
    ),
    institutions: words(
      `gouvernement ministère police parquet tribunal cour préfecture mairie parti syndicat entreprise société groupe association agence armée état-major université institut commission parlement sénat assemblée présidence élysée kremlin administration banque union conseil direction otan onu organisation fédération collectif ong gendarmerie autorité défense kiev moscou paris washington bruxelles berlin londres pékin séoul pyongyang téhéran`,
    ),
    documents: words(
      `rapport étude sondage enquête document communiqué vidéo texte lettre note article bilan analyse données chiffres statistiques témoignage projet loi message tribune banderole pancarte`,
    ),
    anonymous: words(
      `source sources experts expert observateurs critiques responsables responsable habitants témoins autorités analystes diplomates élus proches syndicats militants manifestants voisins certains plusieurs médias`,
    ),
  },
};
