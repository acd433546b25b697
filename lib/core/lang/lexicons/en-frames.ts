// English reporting expressions, written by hand: which verb, in which frame, puts words into whose mouth.

/**
 * One row: a strength, the frames, the lemmas. Strength: `say` (someone said, wrote or published it), `stance` (someone thinks,
 * wants or supports it: kept apart). Frames, by what follows the verb:
 * that: "that …" · clause: a clause without "that" · wh: "whether …", "how …" · to: "to …" · np: a noun phrase · ing: "doing …"
 * end: nothing, the words stand before (", he argued") · obj: a person first, then that/clause/wh/to/a quotation ("told her that")
 * as: noun phrase + as ("described it as") · call: noun phrase + what it is called ("called it a lie") · of / for: noun phrase +
 * that preposition ("accused her of") · @on: that preposition, then a noun phrase ("insisted on …").
 */
export const frames = `
say | that clause wh end np to | say
say | that clause wh end | add argue insist maintain assert contend allege deny claim state note observe remark explain declare recall stress warn caution concede admit acknowledge reply respond retort counter conclude reason quip joke tweet write predict estimate reiterate testify
say | that clause end | attest opine aver affirm reaffirm exclaim muse speculate theorize theorise hypothesize hypothesise elaborate clarify confide interject marvel lament complain grumble boast brag fume gripe enthuse gush scoff sneer snap shout yell scream cry whisper mutter murmur bellow chime chant intone thunder sigh concur volunteer post blog repeat confess bemoan recount emphasise
say | that clause wh | announce reveal disclose report confirm indicate suggest show find demonstrate emphasize emphasise underscore highlight underline signal imply mention specify detail describe explain illustrate prove learn discover determine assure caution forecast project postulate posit surmise conclude rule calculate certify divulge intimate hint insinuate swear vow pledge promise guarantee proclaim profess verify document establish ascertain assume
say | np | note announce reveal disclose confirm cite mention deny allege recount detail outline reiterate explain report acknowledge admit concede note publicize divulge recall emphasize stress underscore highlight tout boast estimate predict forecast dispute refute rebut reject dismiss denounce condemn decry deplore criticize criticise welcome blame slam blast bash lambaste lambast assail deride ridicule mock rebuke chastise chide scold berate castigate excoriate skewer rip disparage belittle malign praise laud applaud commend hail congratulate thank salute extol defend urge demand propose recommend suggest promise pledge vow express voice articulate discuss debate describe characterize question protest lament bemoan compare liken dub label paraphrase declare proclaim assert predict downplay reference retweet write tweet utter repeat echo quote illustrate indicate contradict
say | that | charge
say | that clause end | intimate crow rant moan josh
say | that end | answer
say | np | reference parrot savage pillory trumpet reaffirm echo recite invoke berate castigate
say | obj | tell inform assure remind notify advise warn caution inform promise ask urge convince brief
say | to | ask vow pledge promise threaten offer claim refuse decline agree swear volunteer profess purport
say | end | continue begin smile laugh nod shrug grin sing pray preach plead protest cheer wonder grieve fret worry urge ask tell inform promise threaten demand offer vow
say | wh | ask wonder question inquire enquire discuss debate outline detail describe examine illustrate
say | ing | deny recall describe suggest recommend admit mention propose acknowledge advocate discuss
say | call | call brand deem label dub term declare pronounce proclaim
say | as | describe characterize characterise portray depict denounce condemn dismiss cite praise decry hail tout deride paint cast blast slam criticize criticise brand label blast ridicule reject attack laud bill quote mock
say | of | accuse warn remind inform assure convict complain boast suspect
say | for | blame criticize criticise praise thank chastise attack condemn fault slam blast credit applaud commend rebuke scold denounce rip ridicule mock congratulate laud chide hammer knock ask
say | on | blame congratulate
say | @about @of | speak talk complain warn joke brag boast tweet write rant testify tell
say | @about | ask comment lecture elaborate inquire preach grumble gripe say tease
say | @on | comment insist elaborate expound remark report
say | @to | point allude refer object admit testify respond confess attest reply
say | @for | call advocate argue apologize apologise push vouch press plead
say | @at | scoff hint lash jeer
say | @against | argue warn caution rail inveigh speak protest vote
say | @out @up | call bring speak
say | @with | respond reply counter agree disagree
say | by | claim report
say | @at | rail fire snipe bark yell shout swipe
say | @against | campaign argue
say | @on | harp expound opine riff pontificate dwell
stance | np | list name nominate identify appoint share offer issue release email unveil outline deliver present introduce promote attack disavow repudiate shun spurn eschew ignore savage knock tout honor honour boo heckle jeer understand sponsor cosponsor co-sponsor authorize authorise order ban approve veto ratify outlaw signal request plot expose warn
stance | that | see gather
stance | wh | see weigh discuss explore ponder mull debate question
stance | obj | pressure authorize authorise order invite reassure charge implore forbid
stance | of | offer list share
stance | as | list name identify cite pitch sell nominate
stance | to | look push vote pretend long yearn
stance | ing | suggest propose
stance | @for | vote look campaign lobby pine yearn ask press argue apologize clamor clamour
stance | @on | vote insist dwell
stance | @against | vote fight campaign side
stance | @after | go
stance | @by | stand
stance | @out @off | sound
stance | @about | talk complain feel dream fret obsess
stance | that clause | decide think believe hope fear suspect expect feel doubt know realize realise understand agree recognize recognise assume guess figure worry wish imagine suppose presume appreciate dream bet remember forget reckon anticipate notice foresee regret trust propose recommend request demand urge pray rule suggest
stance | wh | know understand decide consider determine realize realise doubt explore remember care judge
stance | to | want hope plan intend expect aim seek aspire wish prefer decide propose opt like love hate fear demand agree want
stance | np | want support oppose favor favour back endorse believe doubt fear consider prefer seek hate love like dislike respect admire trust distrust reject demand advocate champion blame fault resent regret appreciate expect anticipate question welcome criticize eye mull contemplate envision credit know predict condone condemn
stance | call | consider deem believe think find expect see judge rate
stance | as | see view regard consider perceive treat interpret view present frame pitch recognize recognise
stance | obj | persuade encourage beg implore exhort lobby press pressure challenge invite order instruct direct expect want push compel ask request command
stance | ing | consider favor favour oppose prefer support contemplate mull like love hate regret
stance | of | convince
stance | for | forgive credit
stance | @about | worry think dream care know hear feel learn
stance | @of | approve disapprove think dream conceive
stance | @for | hope wish push root care
stance | @in | believe trust
stance | @with | agree disagree sympathize sympathise side identify concur
stance | @on | plan agree
stance | @to | object commit agree aspire
stance | @at | balk bristle
stance | @against | fight
stance | @around | rally`;

/** Verbs that never take back a quotation beside them, though they stand next to one. */
export const neverQuoteVerbs =
  'be have do go come get make take give put know want need see look seem appear become happen live stand sit stay include wear carry feature hold play sing run win lose buy sell kill die receive open';

/** Verb + noun + preposition or "that", as one cue: "issued a statement saying", "made clear that". Strength | words, "~" for a noun phrase. */
export const multiword = `
say | put it · make clear · make it clear · make plain · point out · go on to say · go so far as to say · went public with
say | issue a statement · release a statement · put out a statement
say | tell the story of · give the impression · raise questions about · raise concerns about · raise the possibility · raise doubts about · raise the issue of · raise the question of · express concern about · express concern · express hope · express confidence · express support for · express regret · express doubt · express interest in
say | take aim at · take issue with · take a swipe at · take a shot at · take credit for · claim credit for · claim responsibility for · claim victory · lash out at · hit back · fire back · shoot back · weigh in on · weigh in · chime in · call out · speak out against · draw attention to · pour cold water on · cast doubt on · lay out · set out · spell out · play down · shrug off · brush off · brush aside · rule out · call on · call upon · sound the alarm about · hint at · give credit to
stance | be frustrated · be outraged · be shocked · be alarmed · be appalled · be dismayed · be horrified · be excited · be thrilled · be delighted · be impressed · be grateful · be sorry · be angry · be upset · be unhappy · be nervous · be anxious · be wary of · be leery of · be cautious about · be fond of · be enamored of · be inclined to · be prepared to · be keen to · be keen on · be happy to · be content to · be unwilling to · be hesitant to · be loath to · be unsure · be uncertain · be sure · be unaware · be mindful of · be satisfied with · be pleased with · be tired of · be sick of · be clear about · be intent on · be bent on · be open about · be bullish on · be interested in · be divided on · be divided over · be split on · be confident · be hopeful · be optimistic · be convinced · be worried · be concerned · be afraid · be sure · be certain · be aware · be skeptical · be sceptical · be adamant · be glad · be proud · be happy · be pleased · be surprised · be disappointed · be willing to · be eager to · be ready to · be reluctant to · be unlikely to · look forward to · double down on · stand by · go after · make the case · make a case · make an argument · make the argument · make a point of · make reference to · make mention of · make fun of · pay tribute to · have no doubt · have no problem with · have a problem with · take comfort in · take pride in · take exception to · take umbrage at · keep open · bear in mind · come around to · put pressure on · throw support behind · lend support to · strike down · uphold · sign off on · open up about · zero in on · set sights on · pin hopes on · have misgivings about · have reservations about · have concerns about · have questions about · have confidence in · have sympathy for · have respect for · have faith in · have confidence in · have doubts about · be skeptical of · be critical of · be supportive of · be dismissive of · be opposed to · be concerned about · be worried about · be committed to · be open to · be in favor of · be in favour of · be willing · have no intention of · would like to · would rather · come out against · come out for · come to believe`;

/** Nouns that carry a cue: "his claim that …", "warnings from Marsh about …". Noun | complements (that, to, @preposition). */
export const cueNouns = `
say | that | claim assertion allegation suggestion statement argument contention accusation announcement declaration warning complaint admission acknowledgment acknowledgement assurance revelation prediction remark comment insistence notion report rumour rumor disclosure testimony observation theory threat reminder
stance | that | belief hope fear view concern doubt expectation conviction sentiment idea worry opinion feeling suspicion speculation assumption perception consensus demand recommendation understanding hint
say | to | promise pledge vow call request demand threat proposal
stance | to | desire plan decision refusal willingness unwillingness reluctance commitment offer intention wish eagerness determination readiness
say | @about | claim comment warning complaint question remark statement joke
stance | @about | concern doubt worry fear view opinion feeling speculation misgiving reservation anxiety attitude skepticism scepticism optimism pessimism talk
say | @of | accusation allegation criticism warning denial description condemnation endorsement rejection defense defence critique mention denunciation praise characterization portrayal assessment acknowledgment recognition dismissal
stance | @of | support view opinion hope fear approval disapproval embrace admiration distrust understanding suspicion
say | @for | call demand plea praise criticism apology case
stance | @for | support enthusiasm respect admiration preference hope contempt disdain sympathy passion proposal
say | @to | reference objection tribute apology
stance | @to | opposition promise pledge vow resistance commitment allegiance hostility
say | @on | attack comment criticism
stance | @on | position view stance opinion take thought
say | @against | allegation accusation complaint argument
stance | @against | attack campaign
stance | @in | interest faith confidence belief trust
stance | @at | anger hint swipe jab dig
stance | @with | frustration disagreement
stance | @over | concern criticism outrage frustration anger`;

/** Prepositional cues: the source follows. */
export const prepositionalCues =
  'according to|in the words of|as reported by|as stated by|as told to|in the view of|in the opinion of|in the eyes of|as quoted by|attributed to|as described by|per|as per';

/** Participles that stand like prepositions: the source or document follows, the content is the rest of the sentence. */
export const citingCues = 'citing|quoting|referencing';

/** Adverbs that tell of an unnamed source. */
export const hearsay = 'reportedly allegedly purportedly supposedly apparently';
