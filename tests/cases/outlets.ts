// Sentences with and without outlets, labelled by hand. All are made up; the outlets' names are real unless marked.
import type { BlockKind } from '../../lib/core/model/article.ts';

export type OutletCase = {
  /** "[words](url)" is a link. A line break begins a new block of the same kind. */
  text: string;
  /** "id:use", one for each; unlisted outlets by their name: "?Harborview Gazette:paraphrased". */
  expect: readonly string[];
  lang: string;
  kind: BlockKind;
  /** Address of the page. */
  url: string | null;
};

type More = { lang?: string; kind?: BlockKind; url?: string };

const row = (text: string, expect: string, more: More = {}): OutletCase => ({
  text,
  expect: expect ? expect.split(', ') : [],
  lang: more.lang ?? 'en',
  kind: more.kind ?? 'paragraph',
  url: more.url ?? null,
});
const caption = (text: string, expect: string, lang = 'en') => row(text, expect, { kind: 'caption', lang });
const credit = (text: string, expect: string, lang = 'en') => row(text, expect, { kind: 'credit', lang });
const note = (text: string, expect: string, lang = 'en') => row(text, expect, { kind: 'note', lang });
const de = (text: string, expect: string) => row(text, expect, { lang: 'de' });
const fr = (text: string, expect: string) => row(text, expect, { lang: 'fr' });
const es = (text: string, expect: string) => row(text, expect, { lang: 'es' });
const it = (text: string, expect: string) => row(text, expect, { lang: 'it' });
const pt = (text: string, expect: string) => row(text, expect, { lang: 'pt' });
const nl = (text: string, expect: string) => row(text, expect, { lang: 'nl' });
const inBritain = (text: string, expect: string) =>
  row(text, expect, { url: 'https://www.bbc.co.uk/news/articles/x1' });
const inAmerica = (text: string, expect: string) =>
  row(text, expect, { url: 'https://www.cnn.com/2031/05/02/story' });

export const outletCases: readonly OutletCase[] = [
  // The outlet speaks
  row(
    'The New York Times reported that the bridge had been closed twice this year.',
    'new-york-times:paraphrased',
  ),
  row('Reuters reported on Tuesday that the refinery would shut in June.', 'reuters:paraphrased'),
  row(
    'The Washington Post wrote that the plan was “a quiet retreat from an old promise.”',
    'washington-post:quoted',
  ),
  row('“The harbour has never been so empty,” the Guardian wrote in an editorial.', 'guardian:quoted'),
  row('According to the Financial Times, the bank has hired two advisers.', 'financial-times:paraphrased'),
  row(
    'The ferry company owes its suppliers nine million pounds, according to Sky News.',
    'sky-news:paraphrased',
  ),
  row('As first reported by Politico, the senator will not run again.', 'politico:paraphrased'),
  row(
    'The Wall Street Journal, citing people close to the talks, said the deal could come within days.',
    'wall-street-journal:paraphrased',
  ),
  row('CNN and NBC News reported that the vote had been moved.', 'cnn:paraphrased, nbc-news:paraphrased'),
  row('A BBC investigation found that the forms had been altered.', 'bbc:paraphrased'),
  row('A Reuters/Ipsos poll showed support at 41 percent.', 'reuters:paraphrased'),
  row('The story was first published by ProPublica.', 'propublica:paraphrased'),
  row(
    'Writing in the Atlantic, Mira Tolland called the law “a door without a house.”',
    'atlantic:paraphrased',
  ),
  row('Bloomberg News reported that the fund had sold its stake.', 'bloomberg:paraphrased'),
  row('The Hill reported that the committee would meet in private.', 'hill:paraphrased'),
  row('Time magazine named her one of the hundred most influential people.', 'time:paraphrased'),
  row('The Economist argues that the subsidy helps nobody.', 'economist:paraphrased'),
  row('An Associated Press tally found 214 such cases.', 'ap:paraphrased'),
  row('Kyodo News said the train had stopped at 5 a.m.', 'kyodo-news:paraphrased'),
  row('“A masterpiece of delay,” Variety called it.', 'variety:quoted'),
  row('Xinhua reported that the dam was safe.', 'xinhua:paraphrased'),
  row(
    'The Sydney Morning Herald reports the club will leave its ground.',
    'sydney-morning-herald:paraphrased',
  ),
  row('The Toronto Star said it had reviewed the contracts.', 'toronto-star:paraphrased'),
  row('The Hindu reported that the canal would reopen in May.', 'hindu:paraphrased'),
  row('Le Monde revealed last week that the file had been lost.', 'le-monde:paraphrased'),
  row('Der Spiegel reported that the minister knew of the letter.', 'der-spiegel:paraphrased'),
  row('The Russian state news agency TASS said the bridge was open.', 'tass:paraphrased'),
  row('State broadcaster NHK said two people were missing.', 'nhk:paraphrased'),
  row('Per Axios, the meeting lasted nine minutes.', 'axios:paraphrased'),
  row('h/t Daily Beast', 'daily-beast:paraphrased'),
  row('Guardian columnist Ida Marsh wrote that the tax “punishes patience.”', 'guardian:quoted'),
  row('CNN’s Theo Brandt reported that the gates were still closed.', 'cnn:paraphrased'),
  row(
    'The Los Angeles Times editorial board wrote: “The city cannot wait another winter.”',
    'los-angeles-times:quoted',
  ),
  row('In a report by the Irish Times, three doctors describe the ward.', 'irish-times:paraphrased'),
  row('The Financial Times reported: “Lenders have begun to ask for the keys.”', 'financial-times:quoted'),
  row('The fire was reported by Agence France-Presse on Sunday.', 'agence-france-presse:paraphrased'),
  row('ABC News reports that the jury has asked for more time.', 'abc-news:paraphrased'),
  row('Al Jazeera reported that aid trucks had crossed at dawn.', 'al-jazeera:paraphrased'),
  row('The Mirror reported that the band would not tour.', 'daily-mirror:paraphrased'),
  row(
    'The Chronicle of Higher Education found that half of the posts were unfilled.',
    'chronicle-of-higher-education:paraphrased',
  ),
  // Told to an outlet
  row('“I never signed that paper,” Ostrander told Reuters.', 'reuters:paraphrased'),
  row('She told the BBC that the lift had not worked for a year.', 'bbc:paraphrased'),
  row('“We will rebuild it,” the mayor said in an interview with Fox News.', 'fox-news:paraphrased'),
  row('In an interview with the Sun, the striker said he was tired.', 'sun:paraphrased'),
  row('He told CNN and the Boston Globe that he would appeal.', 'cnn:paraphrased, boston-globe:paraphrased'),
  row('Speaking to the Times of India, Rao denied the charge.', 'times-of-india:paraphrased'),
  row('“It smelled of rain,” Nilsen told the Associated Press by telephone.', 'ap:paraphrased'),
  row('The documents were obtained by the New York Times.', 'new-york-times:paraphrased'),
  row('Emails reviewed by the Wall Street Journal show three warnings.', 'wall-street-journal:paraphrased'),
  row('In a statement to Business Insider, the firm apologised.', 'business-insider:paraphrased'),
  row('The coach said on ESPN that the ankle was fine.', 'espn:paraphrased'),
  row('Appearing on MSNBC, the governor said she was not worried.', 'msnbc:paraphrased'),
  row('Pryce confirmed to Variety that the sequel is off.', 'variety:paraphrased'),
  row('“Nobody asked us,” one farmer told the Irish Examiner.', 'irish-examiner:paraphrased'),
  row('The minister told the German newspaper Bild that he would stay.', 'bild:paraphrased'),
  row('Calder spoke to Wired about the outage.', 'wired:paraphrased'),
  row('The company told TechCrunch that no data had been lost.', 'techcrunch:paraphrased'),
  row('“No comment,” he told Radio New Zealand.', 'rnz:paraphrased'),
  row('In comments to AFP, the ministry rejected the figure.', 'agence-france-presse:paraphrased'),
  row('Asked by the Daily Telegraph whether he would resign, Hume laughed.', 'daily-telegraph:paraphrased'),
  // What the house says about itself is its word too
  row('The New York Times said in a statement that it would defend the suit.', 'new-york-times:paraphrased'),
  row('Al Jazeera said it would close its bureau.', 'al-jazeera:paraphrased'),
  // Merely named
  row('Fox News fired two producers on Friday.', 'fox-news:named'),
  row('She left CNN in 2019 to raise goats.', 'cnn:named'),
  row('A spokeswoman for the Washington Post declined to comment.', 'washington-post:named'),
  row(
    'The president called the New York Times and CNN enemies of the people.',
    'new-york-times:named, cnn:named',
  ),
  row('Reuters is owned by a Canadian company.', 'reuters:named'),
  row('The BBC will cut 300 jobs, mostly in Salford.', 'bbc:named'),
  row('He reads the Financial Times on the train.', 'financial-times:named'),
  row('The Daily Mail is read by many pensioners.', 'daily-mail:named'),
  row('Newsmax was sued over its coverage by two voting firms.', 'newsmax:named'),
  row('The reporter joined BuzzFeed News from a small weekly.', 'buzzfeed-news:named'),
  row('Fox News CEO Brent Hollis sold his shares.', 'fox-news:named'),
  row('Protesters gathered outside the Los Angeles Times building.', 'los-angeles-times:named'),
  // Short forms once the name has been given
  row(
    'The Washington Post reported the loss on Monday. The documents, the Post wrote, “leave no doubt.”',
    'washington-post:paraphrased, washington-post:quoted',
  ),
  row(
    'The Wall Street Journal (WSJ) published the list. WSJ said six names were missing.',
    'wall-street-journal:paraphrased',
  ),
  row(
    'The Boston Globe broke the story. The Globe also reported a second payment.',
    'boston-globe:paraphrased',
  ),
  row(
    'He told the San Francisco Chronicle that he was sorry. The Chronicle reported the sum in March.',
    'san-francisco-chronicle:paraphrased',
  ),
  row('The Guardian published the letter. The paper said it had been sent in error.', 'guardian:paraphrased'),
  row(
    'The New York Times interviewed the clerk. “It was a mess,” the Times wrote.',
    'new-york-times:paraphrased, new-york-times:quoted',
  ),
  inBritain('The Times reported that the inquiry would begin in spring.', 'times:paraphrased'),
  inAmerica('The Times reported that the inquiry would begin in spring.', 'new-york-times:paraphrased'),
  inBritain('Ministers are split, the Daily Telegraph reported.', 'daily-telegraph:paraphrased'),
  row('Ministers are split, the Daily Telegraph reported.', 'daily-telegraph-sydney:paraphrased', {
    url: 'https://www.smh.com.au/x',
  }),
  row('The ABC reported that the reef was recovering.', 'abc-australia:paraphrased', {
    url: 'https://www.theage.com.au/x',
  }),
  inAmerica('ABC reported that the lake was frozen.', 'abc-news:paraphrased'),
  // Links
  row(
    'The mayor [resigned](https://www.chicagotribune.com/2031/05/01/mayor/) on Thursday.',
    'chicago-tribune:linked',
  ),
  row(
    'Prices rose again, [the BBC reported](https://www.bbc.com/news/business-1).',
    'bbc:linked, bbc:paraphrased',
  ),
  row(
    'An [archived copy](https://web.archive.org/web/20310501000000/https://www.theguardian.com/x/y) is still there.',
    'guardian:linked',
  ),
  row('As [explained here](https://nyti.ms/3abc), the rule is old.', 'new-york-times:linked'),
  row('See [the report](https://www.google.com/amp/s/amp.cnn.com/cnn/2031/x) for more.', 'cnn:linked'),
  row('She wrote about it [on her blog](https://mira.example.com/harbour).', ''),
  row('The rule is set out [by the ministry](https://www.gov.uk/guidance/harbours).', ''),
  row('He posted it [on X](https://x.com/someone/status/1).', ''),
  row('The study [appeared](https://www.nature.com/articles/s41586-031-00001-1) in spring.', ''),
  row(
    'The council hid the bill, the [Harborview Gazette](https://harborviewgazette.com/bill) found.',
    '?Harborview Gazette:linked, ?Harborview Gazette:paraphrased',
  ),
  row('The council [hid the bill](https://www.oxbridgeherald.com/2031/bill).', '?oxbridgeherald.com:linked'),
  // Not in the registry
  row('Dunmore told the Harborview Gazette that the pier was rotten.', '?Harborview Gazette:paraphrased'),
  row('The Port Ellery Tribune reported the theft first.', '?Port Ellery Tribune:paraphrased'),
  row('“It just fell,” she told KQLM-TV.', '?KQLM-TV:paraphrased'),
  row('According to the Marlow Valley Herald, the bridge was sold.', '?Marlow Valley Herald:paraphrased'),
  row('The news site Lumo Daily said the vote was close.', '?Lumo Daily:paraphrased'),
  row('He works for the Ashford Ledger Company.', ''),
  row('The Ministry told Parliament that the harbour was safe.', ''),
  // Common words that are no outlets here
  row('Time will tell whether the pact holds.', ''),
  row('People said they had waited for hours.', ''),
  row('The sun rose over the bay at six.', ''),
  row('It is the nature of such talks to fail.', ''),
  row('The guardian of the two boys told the court he was away.', ''),
  row('Independent experts said the dam was safe.', ''),
  row('Independent analysis suggests a loss of nine percent.', ''),
  row('She stood on the hill and told her story.', ''),
  row('Senator Hill said he would vote against it.', ''),
  row('The post was deleted within the hour.', ''),
  row('The Post Office said the queue would move.', ''),
  row('Mirror Lake froze early this year.', ''),
  row('Michael Bloomberg said the city would recover.', ''),
  row('Fortune smiled on the crew that night.', ''),
  row('The metro was closed, and the express ran late.', ''),
  row('Standard procedure requires two signatures.', ''),
  row('The Star Ferry carried nine hundred passengers.', ''),
  row('Variety is what the menu lacks.', ''),
  row('The EPA said the water was unsafe.', ''),
  row('The Pennsylvania (PA) office reported a loss.', ''),
  row('The study was published in the journal Nature.', ''),
  row('Researchers reported the finding in the Lancet.', ''),
  row('A study in Nature found that the ice had thinned.', ''),
  row('A paper published in Science says the river is older.', ''),
  row('The director told Nature that the laboratory would close.', 'nature:paraphrased'),
  row('She took four AP classes in her last year.', ''),
  row('Harvard University Press published the book.', ''),
  row('He wrote on Facebook that the gate was open.', ''),
  row('She posted the video on YouTube and TikTok.', ''),
  row('The newspaper reported the theft.', ''),
  row('Local media said the road was blocked.', ''),
  row('A spokesman told reporters the talks had ended.', ''),
  row('Forbes Avenue was closed after the game.', ''),
  row('The Nation’s oldest park reopened.', ''),
  row('The Week of Prayer begins on Sunday.', ''),
  row('State of the art sensors recorded the quake.', ''),
  row('The Press Secretary said the visit was short.', ''),
  row('The World Bank reported slower growth.', ''),
  row('The World Health Organization told the committee to wait.', ''),
  row('The Sunday market in Kingsmere draws thousands.', ''),
  row('The Conversation turned to money.', ''),
  row('Marketplace rules differ from town to town.', ''),
  row('The Vice President told the crowd to go home.', ''),
  row('The Information Commissioner said the fine would stand.', ''),
  row('The Herald of Free Enterprise sank in 1987.', ''),
  row('Slate roofs are common in the valley.', ''),
  row('The Cut in the budget surprised nobody.', ''),
  row('Quartz watches sold well.', ''),
  row('The Advocate General told the court the rule was void.', ''),
  row('According to the police, nobody was hurt.', ''),
  row('According to Professor Ada Wren, the ice is thinner.', ''),
  row('“We were lucky,” said Captain Lowe.', ''),
  row('The Sun Valley festival begins in July.', ''),
  row('Science teachers reported a shortage of gloves.', ''),
  row('The Block on imports was lifted in May.', ''),
  row('The Express Bus Company said fares would rise.', ''),
  row('The mid-Atlantic states reported heavy rain.', ''),
  row('The Reuters Institute published its yearly report.', ''),
  row('Her DNA was found on the door, according to the court.', ''),
  // Captions and credits
  caption('The pier at dawn. (AP Photo/Mira Tolland)', 'ap:photo'),
  caption('Workers clear the road on Monday. Photo: Jonas Reed/Reuters', 'reuters:photo'),
  caption(
    'The minister arrives. Mira Tolland/AFP via Getty Images',
    'agence-france-presse:photo, getty-images:photo',
  ),
  caption('Ines Marlow speaks to the BBC outside the court.', 'bbc:paraphrased'),
  caption('A guard in front of the palace. Photograph: Lena Ost/The Guardian', 'guardian:photo'),
  caption('Waves hit the wall at Port Ellery. | Getty Images', 'getty-images:photo'),
  caption('The new bridge, seen from the west.', ''),
  caption('The mayor with his dog. Courtesy of the family', ''),
  caption('Flood water in Nordheim. Foto: dpa', 'dpa:photo', 'de'),
  caption('Der Hafen am Morgen. © IMAGO/Lena Ost', 'imago:photo', 'de'),
  caption('Une rue de Lumo, lundi. MIRA TOLLAND / AFP', 'agence-france-presse:photo', 'fr'),
  caption('El puerto, este lunes. EFE/Inés Marlow', 'efe:photo', 'es'),
  credit('Getty Images', 'getty-images:photo'),
  credit('AP Photo/Jonas Reed', 'ap:photo'),
  credit('PA', 'pa-media:photo'),
  credit('Illustration by Mira Tolland', ''),
  credit('Foto: picture alliance/dpa | Lena Ost', 'picture-alliance:photo, dpa:photo', 'de'),
  credit('Shutterstock', 'shutterstock:photo'),
  // Wire copy
  row('WASHINGTON (Reuters) – The court will hear the case in May.', 'reuters:wire'),
  row('NAIROBI, March 3 (AFP) — Heavy rain closed the port.', 'agence-france-presse:wire'),
  row('PORT ELLERY, Maine (AP) — A trawler sank on Friday.', 'ap:wire'),
  de('Berlin (dpa) - Der Hafen bleibt bis Mai geschlossen.', 'dpa:wire'),
  note('The Associated Press contributed to this report.', 'ap:wire'),
  note('Additional reporting by Reuters.', 'reuters:wire'),
  note('With files from The Canadian Press', 'canadian-press:wire'),
  note('Copyright 2031 The Associated Press. All rights reserved.', 'ap:wire'),
  note('This article was corrected on 4 May.', ''),
  // German
  de(
    'Wie die „Süddeutsche Zeitung“ berichtet, wurde der Vertrag gekündigt.',
    'suddeutsche-zeitung:paraphrased',
  ),
  de('Das sagte Lena Ost der Deutschen Presse-Agentur.', 'dpa:paraphrased'),
  de('Laut „Spiegel“ wusste der Minister von dem Brief.', 'der-spiegel:paraphrased'),
  de('Nach Informationen der „Bild“-Zeitung soll der Hafen verkauft werden.', 'bild:paraphrased'),
  de('„Wir haben Zeit“, sagte die Ministerin dem ZDF.', 'zdf:paraphrased'),
  de('Die Zeit drängt, sagte der Bürgermeister.', ''),
  de('Die Welt schaut auf den kleinen Ort.', ''),
  de('Das Bild zeigt den Hafen vor dem Umbau.', ''),
  de('Der Stern über der Krippe leuchtet wieder.', ''),
  de('Die Nachrichtenagentur Reuters meldet zwei Verletzte.', 'reuters:paraphrased'),
  de('Die Presse war nicht eingeladen.', ''),
  de('Mit Blick auf den Hafen sagte sie nichts.', ''),
  de('Die Nachrichtenagentur AP meldete den Fund am Montag.', 'ap:paraphrased'),
  de('Nach einem Bericht der „Frankfurter Rundschau“ fehlt das Geld.', 'frankfurter-rundschau:paraphrased'),
  de('Das exilrussische Portal „The Insider“ will die Namen kennen.', 'the-insider-ru:paraphrased'),
  // French
  fr('Selon Le Monde, le dossier a été perdu.', 'le-monde:paraphrased'),
  fr('« Nous allons reconstruire », a déclaré le maire à l’AFP.', 'agence-france-presse:paraphrased'),
  fr('Interrogé par Le Figaro, le ministre a refusé de répondre.', 'le-figaro:paraphrased'),
  fr('Le quotidien Libération révèle que la digue était fissurée.', 'liberation:paraphrased'),
  fr('Le monde entier regarde la petite ville.', ''),
  fr('La libération des otages est attendue lundi.', ''),
  // Spanish, Italian, Portuguese, Dutch
  es('Según El País, el contrato se firmó en marzo.', 'el-pais-es:paraphrased'),
  es('«No sabíamos nada», dijo el alcalde a EFE.', 'efe:paraphrased'),
  es('El mundo mira hacia el pequeño puerto.', ''),
  it('Secondo il Corriere della Sera, il contratto è scaduto.', 'corriere-della-sera:paraphrased'),
  it('«Non sapevo nulla», ha detto il sindaco all’ANSA.', 'ansa:paraphrased'),
  it('La stampa non era stata invitata.', ''),
  pt('Segundo a agência Lusa, a ponte reabre em maio.', 'lusa:paraphrased'),
  pt('“Não sabíamos de nada”, disse o prefeito à Folha de S.Paulo.', 'folha-de-s-paulo:paraphrased'),
  nl('Volgens de Volkskrant is het contract opgezegd.', 'de-volkskrant:paraphrased'),
  nl('Dat zegt de burgemeester tegen de NOS.', 'nos:paraphrased'),
  nl('De tijd dringt, zei de burgemeester.', ''),
];
