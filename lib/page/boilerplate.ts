// The words of boilerplate: what a short line says when it is no part of the article, in the languages news sites use.

const any = (...lines: string[]): RegExp => new RegExp(`^(?:${lines.join('|')})`, 'iu');

/** Whole lines that are labels and never sentences of an article: matched from start to end. */
const LABELS = new RegExp(
  `^(?:${[
    'advert(?:isement)?s?|advertising|ads?|sponsored(?: content| by .{1,40})?|promoted|anzeige|werbung|publicité|pub|publicidad|anuncio|pubblicità|advertentie|reklame?|annons|annonse|annonce|реклама|広告|광고|广告|إعلان|विज्ञापन',
    'share(?: this)?(?: (?:article|story|post|page|on .{1,20}))?|teilen|(?:artikel|beitrag) teilen|partager(?: .{1,30})?|compartir(?: .{1,30})?|compartilhar(?: .{1,30})?|condividi(?: .{1,30})?|delen|del(?:a|e)?|udostępnij|поделиться|paylaş',
    'read more|continue reading|more|see more|show more|weiterlesen|mehr(?: lesen| anzeigen)?|lire la suite|en savoir plus|leer más|seguir leyendo|leia mais|saiba mais|leggi (?:di più|tutto|anche)|lees (?:meer|verder|ook)|läs (?:mer|också)|les (?:mer|også)|læs (?:mere|også)|lue (?:lisää|myös)|czytaj (?:więcej|dalej|też|także)|читать (?:далее|дальше)|читайте также|читайте ?:|devamını oku|もっと見る|続きを読む|关注|더보기',
    '(?:read|see) (?:also|next)|related(?: (?:articles?|stories|content|topics|posts|news|links))?|(?:more|also) (?:on|in|from|about) this(?: .{1,20})?|more (?:great|top) .{1,30}|more (?:from|on|in|about) .{1,40}|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,10}|(?:most|top) (?:read|viewed|popular|stories)|popular(?: now)?|trending(?: now)?|latest(?: (?:news|stories))?|don.t miss|editor.?s.? picks?|up next|what to read next|further reading|mehr zum thema|lesen sie (?:auch|mehr)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:themen|artikel|meldungen|informationen|nachrichten|beiträge)|ähnliche (?:artikel|beiträge|themen)|zum thema|themen|meistgelesen|passend dazu|(?:à|a) lire (?:aussi|également)|lire (?:aussi|également)|sur le même (?:sujet|thème)|articles? liés?|les plus lus|lee también|te puede interesar|también te puede interesar|noticias relacionadas|más (?:noticias|información|sobre .{1,30})|temas relacionados|lo más (?:leído|visto)|leia também|veja também|notícias relacionadas|mais lidas|articoli correlati|leggi anche|potrebbe interessarti(?: anche)?|ti potrebbe interessare|lees ook|meer over .{1,30}|gerelateerd(?:e artikelen)?|meest gelezen|läs också|mer om .{1,30}|relaterat|les også|les mer om .{1,30}|læs også|zobacz (?:też|także|również)|polecamy|powiązane|najczęściej czytane|по теме|материалы по теме|другие новости|ilgili haberler|関連(?:記事|ニュース)?|あわせて読みたい|相关(?:新闻|阅读|报道)?|관련기사|مواضيع (?:ذات صلة|متعلقة)|اقرأ (?:أيضا|أيضاً)|संबंधित (?:खबरें|समाचार)|ये भी पढ़ें',
    'comments?(?: \\(?\\d+\\)?)?|\\d+ comments?|(?:view|show|load|hide|see)(?: all)?(?: \\d+)? comments|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|kommentare?(?: \\(?\\d+\\)?)?|\\d+ kommentare?|kommentieren|diskutieren sie mit.{0,20}|commentaires?(?: \\(?\\d+\\)?)?|\\d+ commentaires?|comentarios?|\\d+ comentarios?|comentários?|commenti?|reacties|kommentarer|komentarze|комментарии|コメント|댓글',
    'copy link|link (?:copied|kopieren)|copied!?|imprimer|imprimir|stampa|save(?: article)?|bookmark|listen(?: to (?:this )?article)?(?: \\d.{0,20})?|artikel (?:anhören|merken|drucken|speichern)|vorlesen|anhören|écouter|escuchar|ouvir|ascolta|rss|tiktok|follow(?: us)?(?: on .{1,30})?|subscribe(?: now)?|sign (?:up|in)|log ?in|register|abonnieren|anmelden|einloggen|registrieren|s.abonner|se connecter|suscríbe(?:te|se)|suscribirse|iniciar sesión|assine|abbonati|accedi|download|close|schließen|fermer|cerrar|loading(?:\\.\\.\\.|…)?|wird geladen.{0,3}|zurück|back|next|previous|weiter|home|menu|search|top|nach oben|back to top|zur startseite|startseite|skip advertisement|video|fotos?|bilder|galerie|gallery|view (?:gallery|images?)|bild(?:er)? (?:vergrößern|anzeigen)|open image|\\d+/\\d+|\\d+ von \\d+|(?:image|bild|foto|photo|slide) \\d+ (?:of|von|de) \\d+|\\d+ (?:bilder|fotos|images|photos)',
    'tags?|topics?|keywords?|filed under|posted in|categories|schlagw(?:orte|örter)|stichworte|mots[- ]clés|étiquettes|etiquetas|temas|tópicos|argomenti|tag|onderwerpen|ämnen|emneord|tagi|теги|etiketler|タグ|キーワード',
  ].join('|')})[\\s:.…>»›→!↓▼|]*$`,
  'iu',
);

/** Lines that begin so, and are short, point elsewhere or ask for something. */
const OPENINGS = any(
  '(?:also )?(?:read|see|watch|related|listen)(?: (?:more|also|next|on|too))?(?: (?:on|about|in|from) .{1,30})? ?[:|»›>–—-]+ ?\\S',
  '(?:read|see|find out|learn) more (?:about|on|at|here|from|stories|news|of our)',
  '(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)',
  '(?:lies|lesen|siehe|sieh) (?:auch|dazu|hierzu|mehr) ?:?',
  'mehr (?:zum thema|dazu|lesen|infos?|informationen|nachrichten|aus|über) ?.{0,60}[:»›>]',
  '(?:mehr zum thema|auch interessant|passend dazu|zum thema|das könnte sie auch interessieren|hier lesen sie|interview|podcast|newsletter) ?[:»›>]',
  '(?:à|a) lire (?:aussi|également|ensuite) ?',
  '(?:lire|voir) (?:aussi|également) ?:?',
  'lee (?:también|más|además|aquí) ?:?',
  '(?:puedes leer|te puede interesar|también te puede interesar|le puede interesar|te recomendamos|mira también|mirá también|leé también|lea también|ver también) ?:?',
  '(?:leia|veja|confira|assista) (?:também|mais|tamb[eé]m) ?:?',
  '(?:leggi|vedi|guarda) (?:anche|pure|tutt[oe]) ?:?',
  'lees (?:ook|meer|verder) ?:?',
  'läs (?:också|även|mer) ?:?',
  'les (?:også|mer) ?:?',
  'læs (?:også|mere) ?:?',
  'lue (?:myös|lisää) ?:?',
  '(?:czytaj|przeczytaj|zobacz|sprawdź|polecamy) (?:też|także|również|więcej|teraz)? ?:?(?= )(?=.*[:!?])',
  '(?:читайте|смотрите|см\\.?) (?:также|ещё|еще) ?:?',
  'читайте также|читай также|читати також|читайте також|також читайте',
  '(?:přečtěte|čtěte|citiți|citește|olvasta már|прочетете|дивіться) (?:si|také|i|și|още|також)? ?:?',
  '(?:bunu da|ilginizi çekebilir|ilgili haber)',
  '【?(?:関連記事|あわせて読みたい|関連ニュース|相关阅读|相关报道)',
  'اقرأ (?:أيضا|أيضاً|المزيد)|(?:ये|यह) भी पढ़',
  '(?:sign up|subscribe|register) (?:to|for|here|now|today)',
  '(?:get|receive) (?:the|our|all|more|breaking|updates|news|daily|weekly|unlimited) .{0,60}(?:inbox|newsletter|email|e-mail|app\\b|updates)',
  '(?:join|follow) (?:us|our|.{1,40} on (?:facebook|twitter|x|instagram|whatsapp|telegram|tiktok|youtube|linkedin|google))',
  '(?:abonnieren|folgen|bestellen|melden) sie (?:uns|hier|unser|den|jetzt|sich)',
  '(?:jetzt|hier) (?:den |unseren |für den |zum )?.{0,30}(?:newsletter|abonnieren|anmelden|whatsapp-kanal)',
  '(?:abonnez|inscrivez|suivez)-(?:vous|nous)',
  '(?:suscr[ií]bete|suscr[ií]base|s[ií]guenos|regístrate|inscreva-se|assine|siga-nos|iscriviti|seguici|abboneer|schrijf je in|prenumerera|meld deg|tilmeld)',
  '(?:click|tap) here (?:to|for)',
  '(?:please )?(?:support|donate to|help fund) (?:us|our|independent|local|quality|this) ',
  '(?:klicken|klick) sie hier',
  'this (?:article|story|content|post) (?:is|was) (?:only |exclusively )?(?:available|reserved|for subscribers)',
  '(?:already|bereits) (?:a |have an )?(?:subscriber|member|account|abonnent|registriert)',
  '(?:we|this (?:web)?site) uses? cookies|diese (?:seite|website) (?:verwendet|nutzt) cookies|wir (?:verwenden|nutzen) cookies|nous utilisons des cookies|utilizamos cookies|questo sito utilizza',
  '(?:\\d+|min|ca\\.?) ?(?:min|minuten?|minutes?|minutos?|minuti)\\.? (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|lesen)',
  '(?:lesezeit|reading time|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|lästid|czas czytania)',
);

/** How to reach the author: an address or a handle, and a word for reaching. */
const CONTACT = /(?:\S+@\S+\.\p{L}{2,}|(?:^|[\s(])@\w{3,})/u;
const REACH =
  /(?:^|\P{L})(?:follow|e-?mail|reach(?:ed)?|contact|twitter|tweets?|facebook|instagram|folgen|erreichen|schreiben sie|kontakt|suivez|contactez|s[ií]gue|s[ií]guenos|contacto|segui|scrivi|siga)(?:$|\P{L})/iu;

/** Corrections, copyright, who else worked on it: kept as `note`. */
const NOTES = any(
  '(?:correction|clarification|editor.?s? note|update|updated)(?: ?\\([^)]{1,60}\\))? ?[:–—-]',
  'this (?:article|story|piece|post|report|headline|version) (?:was|has been|is being) (?:updated|corrected|amended|edited|changed|revised|first published|originally published|republished|produced)',
  '(?:an )?(?:earlier|previous) version of this (?:article|story|piece|report)',
  '(?:korrektur|anmerkung der redaktion|anm\\. ?d\\. ?red|hinweis der redaktion|in einer früheren (?:version|fassung)|transparenzhinweis)',
  '(?:rectificati[fv]|correction|erratum|précision|mise à jour) ?:|(?:corrección|fe de errores|rectificación|nota del editor|correção|errata|correzione|rettifica|rättelse|rettelse|korekta|correctie|исправление|поправка) ?:',
  '(?:additional |further |more )?(?:reporting|research|writing|editing|contributions?) (?:by|from) ',
  '.{1,80}\\bcontributed (?:to this|reporting|to the)',
  '(?:compiled|written|edited|reported|produced) by .{2,60}$',
  '(?:mit material (?:von|der)|mit (?:dpa|afp|reuters|ap|sid|kna|epd)\\b|\\(?(?:dpa|afp|reuters|apa|sid|epd|kna|ap)(?:[/, -]+\\p{L}{2,6}){0,4}\\)?\\.?$)',
  '(?:avec|con|com) (?:l.)?(?:agences?|afp|reuters|efe|ap|lusa|ansa|información de)\\b.{0,40}$',
  '(?:©|\\(c\\)|copyright) ',
  '(?:quelle|source|fuente|fonte|bron|källa|kilde|źródło|источник|джерело|kaynak|출처)(?:n)? ?: ?.{1,60}$',
);

/** "By Jane Doe", "Von Max Muster, Berlin": a whole short line. */
const BYLINE =
  /^(?:(?:written |words |story |posted )?by|von|par|por|di|door|av|af|od|przez|автор|text|texte|texto|testo|بقلم|作者|文)\s*[:：]?\s+(?:\p{Lu}|\p{Lo})/u;
/** A day in figures or a year among few words: "10 May 2023, 14:07", "2024年3月5日", "Stand: 05.03.24". */
const DATE = /(?:^|[^\p{N}])(?:\p{N}{4}|\p{N}{1,2}[./-]\p{N}{1,2}[./-]\p{N}{2,4})(?:[^\p{N}]|$)/u;

/** Above the first paragraph a short line like these is about the article, not of it. */
export const isCreditLine = (text: string): boolean =>
  text.length <= 100 &&
  !/[.!?]["”»]?$/.test(text.replace(/\p{N}\.$/u, '')) &&
  (BYLINE.test(text) || (text.length <= 70 && DATE.test(text)));

const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]]*$/u;

/** A row of buttons: "WhatsApp Facebook Email". */
const BUTTONS =
  /^(?:(?:whatsapp|facebook|twitter|x|pinterest|pint|e-?mail|mail|print|drucken|telegram|linkedin|reddit|tumblr|xing|messenger|copy|link|share|teilen|download|baixar|save|like|pin|tweet|bluesky|threads|instagram|youtube|flipboard|pocket|sms|line)(?:[\s|,/·•]+|$))+$/iu;

export type LineKind = 'label' | 'pointer' | 'note' | null;

/** What a whole line is by its words alone. Long lines are never labels; `null` says nothing either way. */
export function readLine(text: string): LineKind {
  if (text.length > 400) return null;
  if (NOTES.test(text)) return 'note';
  if (text.length <= 90 && (LABELS.test(text) || BUTTONS.test(text))) return 'label';
  if (text.length <= 260 && (OPENINGS.test(text) || (CONTACT.test(text) && REACH.test(text))))
    return 'pointer';
  return null;
}

export const isSentence = (text: string): boolean => SENTENCE_END.test(text);
