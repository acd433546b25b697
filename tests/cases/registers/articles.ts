// Thirty short made-up articles in other registers than politics: [source], {cue}, <content>; every attribution is marked, one a paragraph
// at most, and the sources are named as a reader would list them.

export type RegisterArticle = {
  register: 'wire' | 'court' | 'sport' | 'business' | 'science' | 'interview' | 'live';
  paragraphs: readonly string[];
  sources: readonly (readonly [name: string, kind: 'person' | 'institution' | 'document' | 'anonymous'])[];
};

export const articles: readonly RegisterArticle[] = [
  {
    register: 'wire',
    paragraphs: [
      'PELL, May 3 - A ferry carrying 60 people sank off the coast of Morvia on Friday.',
      '[The coast guard] {said} <that 41 passengers had been rescued>.',
      '<“The sea was calm when we left,”> [survivor Tomas Ekberg] {told} reporters at the port.',
      '<The ship had passed an inspection in March>, {according to} [the transport ministry].',
    ],
    sources: [
      ['coast guard', 'institution'],
      ['Tomas Ekberg', 'person'],
      ['transport ministry', 'institution'],
    ],
  },
  {
    register: 'wire',
    paragraphs: [
      '[Morvia’s central bank] {said} on Thursday <it would keep its key rate at 4 percent>.',
      '[Governor Elin Brandt] {told} a news conference <that inflation remained too high>.',
      '<“We are not there yet,”> [she] {said}.',
      '[Analysts] {had expected} a cut.',
    ],
    sources: [
      ['Morvia’s central bank', 'institution'],
      ['Elin Brandt', 'person'],
    ],
  },
  {
    register: 'wire',
    paragraphs: [
      'Gunmen attacked a police post in the north of Morvia overnight, killing three officers.',
      '[Two security sources] {said} <the attackers came from across the border>.',
      '[The army] {denied} <that soldiers had fled>.',
      '[Residents] {reported} <hearing shots until dawn>.',
    ],
    sources: [
      ['Two security sources', 'anonymous'],
      ['army', 'institution'],
      ['Residents', 'anonymous'],
    ],
  },
  {
    register: 'wire',
    paragraphs: [
      '[President Karel Novak] {announced} on Sunday <that he would not seek a third term>.',
      '<“It is time for younger people,”> [Novak] {said} in a televised address.',
      '[The opposition] {called} <the decision “long overdue”>.',
      'Elections are due in November.',
    ],
    sources: [
      ['Karel Novak', 'person'],
      ['opposition', 'institution'],
    ],
  },
  {
    register: 'wire',
    paragraphs: [
      'Heavy rain flooded the old town of Pell on Tuesday.',
      '[Firefighters] {said} <they had pumped out 200 cellars>.',
      '<“I have never seen water like this,”> {said} [Ida Holm, who owns a bakery near the river].',
      '[The weather service] {warned} <that more rain was on its way>.',
    ],
    sources: [
      ['Firefighters', 'anonymous'],
      ['Ida Holm', 'person'],
      ['weather service', 'institution'],
    ],
  },
  {
    register: 'court',
    paragraphs: [
      'A lorry driver who killed a cyclist in Pell has been jailed for four years.',
      '[Prosecutor Helen Ashworth] {told} the court <that the driver had been on his phone>.',
      '<“You took your eyes off the road for nine seconds,”> [Judge Robert Kerr] {said}.',
      '[The defence] {argued} <that the road was badly lit>.',
    ],
    sources: [
      ['Helen Ashworth', 'person'],
      ['Robert Kerr', 'person'],
      ['defence', 'institution'],
    ],
  },
  {
    register: 'court',
    paragraphs: [
      'The jury at Pell Crown Court heard that the painting had hung in a pub for years.',
      '[Mr Ashworth] {said}: <“My client bought it in good faith.”>',
      '[The witness] {admitted} <that she had signed the receipt>.',
      'The trial continues.',
    ],
    sources: [
      ['Ashworth', 'person'],
      ['witness', 'anonymous'],
    ],
  },
  {
    register: 'court',
    paragraphs: [
      'A former nurse has lost her claim for unfair dismissal.',
      '[The tribunal] {ruled} <that the hospital had followed its own rules>.',
      '<‘She was warned three times,’> {said} [Employment Judge Susan Pike].',
      '[A spokeswoman for the hospital] {welcomed} <the decision>.',
    ],
    sources: [
      ['tribunal', 'institution'],
      ['Susan Pike', 'person'],
      ['A spokeswoman for the hospital', 'anonymous'],
    ],
  },
  {
    register: 'court',
    paragraphs: [
      'Two brothers appeared before magistrates in Morville accused of stealing lead from a church.',
      '[PC Dan Wells] {said} <he found the men on the roof at 3am>.',
      '<“We thought it was rubbish,”> [the elder brother] {told} officers, the court heard.',
      'They were released on bail.',
    ],
    sources: [
      ['Dan Wells', 'person'],
      ['elder brother', 'anonymous'],
    ],
  },
  {
    register: 'sport',
    paragraphs: [
      'Pell United threw away a two-goal lead to draw with Morville Town.',
      '<“We stopped playing after an hour,”> [manager Ruth Kane] {said}.',
      '[Kane] {confirmed} <that captain Leo Ortiz would miss the cup tie>.',
      '[Town coach Bruno Silva] {praised} <his substitutes>.',
    ],
    sources: [
      ['Ruth Kane', 'person'],
      ['Bruno Silva', 'person'],
    ],
  },
  {
    register: 'sport',
    paragraphs: [
      'Mara Lind won the 10,000 metres in a stadium record.',
      '<“My legs felt strange until the last lap,”> {said} [Lind], 24.',
      '[Her trainer] {said} <she would rest for two weeks>.',
      'The favourite, Ana Costa, finished fourth.',
    ],
    sources: [
      ['Mara Lind', 'person'],
      ['Her trainer', 'anonymous'],
    ],
  },
  {
    register: 'sport',
    paragraphs: [
      'The league has fined three clubs for crowd trouble.',
      '[The league] {said} in a statement <that flares had been thrown onto the pitch>.',
      '<“This is a joke,”> [Rovers chairman Paul Dent] {wrote} on his blog.',
      '[Supporters] {accused} <the league of double standards>.',
    ],
    sources: [
      ['league', 'institution'],
      ['Paul Dent', 'person'],
      ['Supporters', 'anonymous'],
    ],
  },
  {
    register: 'sport',
    paragraphs: [
      'Rain stopped play for the third day at Pell Oval.',
      '<“The pitch is a pudding,”> {joked} [captain Joe Marlow].',
      '[The umpires] {said} <that play could resume at noon>.',
      'Morvia lead by 80 runs.',
    ],
    sources: [
      ['Joe Marlow', 'person'],
      ['umpires', 'anonymous'],
    ],
  },
  {
    register: 'business',
    paragraphs: [
      'Shares in Norgate Steel fell 12% after a profit warning.',
      '[The company] {said} <it expected a loss of $40 million this year>.',
      '[Chief executive Maria Stone] {blamed} <high energy prices>.',
      '<“Demand has simply vanished,”> {said} [Owen Park, an analyst at Harbour Capital].',
    ],
    sources: [
      ['Norgate Steel', 'institution'],
      ['Maria Stone', 'person'],
      ['Owen Park', 'person'],
    ],
  },
  {
    register: 'business',
    paragraphs: [
      'Two drug makers are in talks about a merger, the latest in a wave of deals.',
      '[People familiar with the matter] {said} <an agreement could come within days>.',
      '[Both companies] {declined} <to comment>.',
      '<The deal would create a group with sales of $9 billion>, {according to} [data from Keystone Research].',
    ],
    sources: [
      ['People familiar with the matter', 'anonymous'],
      ['Both companies', 'institution'],
      ['Keystone Research', 'institution'],
    ],
  },
  {
    register: 'business',
    paragraphs: [
      'Prices rose faster than expected in April.',
      '[The statistics office] {said} <food was 6% dearer than a year earlier>.',
      '[A survey of retailers] {showed} <that sales had fallen for a third month>.',
      '<“Families are cutting back,”> {said} [Petra Vance, chief economist at Harbour Bank].',
    ],
    sources: [
      ['statistics office', 'institution'],
      ['A survey of retailers', 'document'],
      ['Petra Vance', 'person'],
    ],
  },
  {
    register: 'business',
    paragraphs: [
      'The airline Bluewing will cut 900 jobs.',
      '[The union] {described} <the plan as “brutal”>.',
      '[Bluewing] {insisted} <that no pilot would be sacked>.',
      '[A person briefed on the plan] {said} <the cuts would begin in June>.',
    ],
    sources: [
      ['union', 'institution'],
      ['Bluewing', 'institution'],
      ['A person briefed on the plan', 'anonymous'],
    ],
  },
  {
    register: 'business',
    paragraphs: [
      'A start-up that turns seaweed into packaging has raised $20 million.',
      '[Founder Lena Moss] {said} <the money would pay for a factory in Pell>.',
      '<“We are tired of plastic,”> [Moss] {told} investors.',
      'It has 40 staff.',
    ],
    sources: [['Lena Moss', 'person']],
  },
  {
    register: 'science',
    paragraphs: [
      'Crows can remember a face for ten years.',
      '[Researchers at Pell University] {found} <that birds scolded people who had once trapped them>.',
      '<“They teach it to their young,”> {said} [biologist Nina Aldo, who led the study].',
      '[The study] {suggests} <that memory helps them survive in cities>.',
    ],
    sources: [
      ['Researchers at Pell University', 'anonymous'],
      ['Nina Aldo', 'person'],
      ['study', 'document'],
    ],
  },
  {
    register: 'science',
    paragraphs: [
      'A glacier in Morvia has lost half its ice since 1980.',
      '[The report] {warns} <that rivers will run dry by 2060>.',
      '[Dr Samir Haddad of the Polar Institute] {said} <the pace was “frightening”>.',
      '<Only deep cuts in emissions would help>, {according to} [the authors].',
    ],
    sources: [
      ['report', 'document'],
      ['Samir Haddad', 'person'],
      ['authors', 'anonymous'],
    ],
  },
  {
    register: 'science',
    paragraphs: [
      'A new blood test may find cancer years before a scan.',
      '[The trial] {showed} <that the test missed one tumour in ten>.',
      '[Professor June Hale] {cautioned} <that the results were early>.',
      '<“It is a first step,”> [she] {said}.',
    ],
    sources: [
      ['trial', 'document'],
      ['June Hale', 'person'],
    ],
  },
  {
    register: 'science',
    paragraphs: [
      'The probe Lark has sent its first pictures from Saturn.',
      '[The space agency] {said} <all instruments were working>.',
      '<“We all cried,”> {said} [engineer Omar Diaz].',
      'It will orbit the planet for six years.',
    ],
    sources: [
      ['space agency', 'institution'],
      ['Omar Diaz', 'person'],
    ],
  },
  {
    register: 'science',
    paragraphs: [
      'Sleep clears waste from the brain, a team in Pell reports.',
      '[Neurologist Vera Lang] {explained} <how fluid washes between the cells>.',
      '[Her colleagues] {argue} <that the effect is small>.',
      'Mice were watched for a month.',
    ],
    sources: [
      ['Vera Lang', 'person'],
      ['Her colleagues', 'anonymous'],
    ],
  },
  {
    register: 'interview',
    paragraphs: [
      'Iris Bell lives above the shop where her grandmother sold hats.',
      '<“I never wanted to act,”> [she] {says}. <“It just happened.”>',
      '[Bell] {recalls} <that her first role was a tree>.',
      '<“The tree got better reviews than I did,”> [she] {adds}.',
    ],
    sources: [['Iris Bell', 'person']],
  },
  {
    register: 'interview',
    paragraphs: [
      'Chef Marco Viel has closed his restaurant after twenty years.',
      '<“My knees decided,”> [he] {laughs}.',
      '[Viel] {insists} <he is not sad>.',
      '[His wife] {thinks} otherwise.',
    ],
    sources: [['Marco Viel', 'person']],
  },
  {
    register: 'interview',
    paragraphs: [
      'The novelist Ada Thorne writes standing up, in gloves.',
      '<“Cold hands make short sentences,”> {explains} [Thorne].',
      '[She] {says} <her next book is about a lighthouse>.',
      'It comes out in spring.',
    ],
    sources: [['Ada Thorne', 'person']],
  },
  {
    register: 'live',
    paragraphs: [
      '10:42 Trains between Pell and Morville have stopped.',
      '[The rail company] {says} <a tree is blocking the line>.',
      '11:05 <“We have been here for an hour,”> [passenger Kim Dale] {tells} us.',
      '11:30 [Police] {say} <nobody was hurt>.',
    ],
    sources: [
      ['rail company', 'institution'],
      ['Kim Dale', 'person'],
      ['Police', 'institution'],
    ],
  },
  {
    register: 'live',
    paragraphs: [
      'Counting has begun in the race for mayor of Pell.',
      '[Labour candidate Rosa Finch] {says} <she is “quietly confident”>.',
      '[An exit poll] {suggests} <the race is too close to call>.',
      '[Officials] {expect} a result at midnight.',
    ],
    sources: [
      ['Rosa Finch', 'person'],
      ['An exit poll', 'document'],
    ],
  },
  {
    register: 'live',
    paragraphs: [
      'The storm has reached the coast.',
      '[The mayor of Pell] {urges} people <to stay indoors>.',
      '<“Do not drive,”> {says} [fire chief Greta Moen].',
      '[The power company] {reports} <that 9,000 homes are dark>.',
    ],
    sources: [
      ['The mayor of Pell', 'anonymous'],
      ['Greta Moen', 'person'],
      ['power company', 'institution'],
    ],
  },
  {
    register: 'live',
    paragraphs: [
      'Welcome to our coverage of the budget.',
      '[The finance minister] {promises} <to cut taxes for small firms>.',
      '[Opposition leader Tom Reid] {calls} <it “a budget for bankers”>.',
      '<“We waited a year for this?”> {asks} [Mia Good, a florist].',
    ],
    sources: [
      ['finance minister', 'anonymous'],
      ['Tom Reid', 'person'],
      ['Mia Good', 'person'],
    ],
  },
];
