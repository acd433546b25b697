// Words that say nothing about a story in any text of their language: what a library too small for statistics leans on.

/** Folded as the tokeniser folds them. */
const LISTS = [
  // English
  'the of and to in that is was for on with as by at from it be are this have has had not but or an they he she his her their its were been will would which who said after more than about also one two new over out up into when no if there we you our my your what so can could may some all other first last year years people time before between because while during under against through where how any most only now just like then them him two three since such both each many much these those very being did do does made make told according says say us mr mrs ms per cent week day month monday tuesday wednesday thursday friday saturday sunday',
  // German
  'der die das und ist von den dem des zu mit auf fur im eine einer einen einem eines ein sich nicht auch es als aus bei nach wie aber wird wurde werden hat haben hatte sind war waren dass oder nur noch um am vor uber durch bis sie er wir ich ihr ihre seine sein so kann mehr schon wenn was sagte jahr jahre jahren zum zur diese dieser dieses gegen seit unter habe worden sei man unter soll sollen sagt montag dienstag mittwoch donnerstag freitag samstag sonntag uhr prozent',
  // French
  'le la les de des du et en un une est que qui dans pour par sur pas au aux avec ce cette ces il elle ils elles se sa son ses ont ete plus mais ou sont etait comme leur leurs nous vous fait aussi apres deux tout tous entre sans selon ans dit lundi mardi mercredi jeudi vendredi samedi dimanche avait avoir etre dont cela ainsi depuis',
  // Spanish, Portuguese, Italian
  'el los las del se por con una su para al lo como mas pero sus este esta ya entre cuando todo sin sobre ser tiene tambien muy hasta desde donde porque durante ha han fue eran anos segun dijo dos o os um uma da do dos das na no nas nos nao mais foi pelo pela seu sua sao tem ao aos ele ela ano disse il lo gli di che non per sono alla della dei delle nel con si piu anche come dal al ha stato dopo anni questo questa ma ed',
  // Dutch, Swedish, Danish, Norwegian
  'het een van voor met op te zijn dat niet aan er ook om bij naar uit heeft maar werd worden nog wel hij ze we jaar over dan deze och att det som en pa ar av for med den till inte har om ett han hon men sig fran vid var kan ska efter og er til ikke jeg der blev fra sier sa',
];

export const commonWords: ReadonlySet<string> = new Set(LISTS.join(' ').split(' '));
