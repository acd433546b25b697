// A byline as a page writes it ("By Jane Doe and John Roe, Political Editors", "Von M. Muster, dpa") → names, agencies apart.

export type Byline = { authors: string[]; agencies: string[] };

const OPENINGS =
  /^(?:(?:(?:veröffentlicht|eingestellt|geschrieben|erstellt|verfasst|übersetzt|(?:blog[- ]?)?beitrag) (?=von )|written|words?|story|text|texte|texto|testo|tekst|report(?:ed|ing)?|posted|published|analysis|interview|opinion|photos?|pictures|ein (?:artikel|kommentar|interview|gastbeitrag|beitrag|bericht)|(?:eine )?(?:analyse|kolumne|reportage)|propos recueillis|texte et photos|article|artikel|autor(?:in|en|es|a)?(?:[/:*(]?(?:autor|in\)?))?|authors?|auteurs?|autore|autori|redacteur|författare|forfatter|автор(?:ы)?|źródło|yazar|muhabir|penulis|editor)\s*[:–—-]?\s*)?(?:by|from|von|vom|durch|par|por|di|de|da|door|av|af|od|przez|tekst|autor|od|autora?|oleh|bởi|του|της|بقلم|كتبت?|מאת|作者|撰文|记者|記者|文|글)?(?:\s*[:：]\s*|\s*[–—-]?\s+)/iu;

const SEPARATORS =
  /\s*(?:[;|/·•\n\t]|,|、|，|؛|،|\s[–—-]\s|\s(?:and|und|sowie|y|e|et|en|og|och|ja|i|и|та|та́|ve|dan|và|és|a|και|&|\+|with|mit|avec|con|com|met)\s)\s*/iu;

/** A piece that is a job, a place, a time or a link, not a name. */
const NO_NAME =
  /^(?:(?:senior |chief |deputy |associate |assistant |managing |executive |staff |contributing |special |freelance |our |the |foreign |political |science |health |business |sports? |economics? |world |us |uk |europe |asia |africa |middle east |news |data |digital |video |photo |features? |culture |technology |climate |environment |legal |crime |education |home affairs |diplomatic |washington |white house |[\p{L}]+ ){0,4}(?:reporters?|correspondents?|editors?|writers?|columnists?|journalists?|contributors?|producer|photographer|analyst|presenter|director|bureau chief|in chief|team leader|fellow|professor|ph\.?d\.?|m\.?d\.?|mba)|(?:red(?:\.|akteur(?:in)?|aktør)?|korrespondent(?:in)?|journalist(?:in|e)?|reporter(?:in)?|autor(?:in)?|gastautor(?:in)?|volontär(?:in)?|chefredakteur(?:in)?|freie[rs]? .+|leiter(?:in)? .+|ressortleiter(?:in)?|envoyée? spéciale?|correspondante?|corresponsal|redactora?|periodista|enviad[oa] especial|colunista|jornalista|repórter|giornalista|inviat[oa]|redacteur|verslaggever|dziennikarz|reporterka?)(?:\s.{0,40})?|(?:in|aus|à|en|em|a|from|at|i) \p{Lu}.{0,40}|published|updated|posted|aktualisiert|veröffentlicht|publié|publicado|pubblicato|last updated.*|\d.*|https?:.*|www\..*|.*@.*|follow.*|mehr|more|see (?:all|more).*|view.*|all (?:posts|articles).*|bio|email|e-mail|twitter|facebook|instagram|linkedin|x|rss|photo|foto|bild|image|getty images|read more.*|min(?:ute)?s? read|share.*|teilen|comments?|n\/a|none|null|undefined|unknown|admin(?:istrator)?|guest|gast|user|root|webmaster|author|autor|auteur|by|von|and|und|et|y|name|[js]r\.?|required|erforderlich|no author|staff|beitrag|redaktion|text|in|am|on|(?:\p{L}+ )?(?:veröffentlicht|eingestellt|geschrieben|erstellt|verfasst|übersetzt|posted|written|published|translated|publié|écrit|publicado|escrito|scritto|pubblicato|geplaatst|geschreven) (?:von|by|par|por|da|di|door)|(?:keine )?kommentare.*|comments.*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Agencies whose name in a byline says where the text comes from. */
const AGENCIES =
  /^(?:the )?(?:associated press|ap|reuters|thomson reuters|afp|agence[ -]france[ -]presse|dpa(?:[-/ ]\w+)?|deutsche presse-agentur(?: gmbh)?|apa(?: ots)?|austria presse agentur|sda|keystone[- ]sda|sid|epd|kna|ddp|dapd|efe|agencia efe|europa press|ansa|adnkronos|agi|lapresse|lusa|agência lusa|agência brasil|estadão conteúdo|xinhua|tass|тасс|ria novosti|риа новости|interfax|интерфакс|upi|united press international|bloomberg(?: news)?|press association|pa(?: media)?|canadian press|the canadian press|aap|kyodo(?: news)?|jiji(?: press)?|yonhap(?: news agency)?|pti|press trust of india|ani|ians|anadolu(?: ajansı| agency)?|aa|iha|dha|belga|anp|ritzau|ntb|tt|stt|bns|elta|leta|pap|čtk|ctk|tasr|mti|agerpres|hina|tanjug|beta|sta|bta|укринформ|ukrinform|unian|унiан|afp-services|telam|télam|notimex|antara|bernama|vna|mena|wam|spa|petra|irna|n-ost|news agencies|agencies|agenturen|agences|agencias|agenzie)$/iu;

/**
 * Each name once, in order. `stated`: the page's data says that this is a person, so "Staff Reporter" is as good a name as
 * any; only what no template means is left out then.
 */
export function parseByline(raw: string, { stated = false } = {}): Byline {
  const authors: string[] = [];
  const agencies: string[] = [];
  const text = raw
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+|(?<![\p{L}\p{N}])@\w+/gu, ' ')
    .replace(/\((?:text|fotos?|photos?|video|bilder|images?|grafik)\)/giu, ' ')
    .replace(/\(([^()]{1,60})\)/g, ', $1 ')
    .replace(/\s(?:am|on|at|le|il|el|em|um|den|dne)\s+(?=(?:\p{L}+,?\s)?\d).*$/u, '')
    // "By Jane Doe, in <a>Coast</a>, <a>Ferries</a>": the sections it is filed under.
    .replace(/,\s*(?:in|unter|dans|en|em)\s*;.*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const piece of text.split(SEPARATORS)) {
    const name = cleanName(piece);
    if (!name) continue;
    const bare = name.replace(PLACE, '');
    if (AGENCIES.test(bare)) add(agencies, bare);
    else if (!(stated ? JUNK : NO_NAME).test(name)) add(authors, stated ? name : bare);
  }
  return { authors, agencies };
}

/** "Jane Doe in Berlin", "Max Muster aus Brüssel". */
const PLACE = /\s(?:in|aus|à|en|em|from|at)\s\p{Lu}[\p{L} .'-]{1,30}$/u;
/** What templates leave in the author field where nobody is named. */
const JUNK =
  /^(?:admin(?:istrator)?|guest|gast|user|root|webmaster|author|autor|auteur|n\/a|none|null|undefined|unknown|editor|staff|by|von)$/iu;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’‑-]*|(?:de|del|della|di|da|dos|das|do|du|le|la|van|von|der|den|ter|ten|zu|zur|af|av|bin|ibn|al|el|y|e)|\p{Lu}\.)$/u;
const CJK_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,6}(?:[ ・　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})?$/u;

/** Two to five words that are written as names are; one script without capitals is taken at its word. */
export function isPersonName(name: string): boolean {
  const words = name.split(' ');
  if (/\d|[:©/]/.test(name)) return false;
  if (CJK_NAME.test(name)) return true;
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return words.length >= 2 && words.length <= 5;
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

export const isAgency = (name: string): boolean => AGENCIES.test(name.trim());

function cleanName(piece: string): string | null {
  const bare = ` ${piece}`
    .replace(/^\s+/, '')
    .replace(/^["'“”„«»([{*_\s]+|["'“”„«»)\]}*_\s:,–—-]+$/gu, '')
    // "Jr." and "Karl M." keep their dot, "Jane Doe." does not.
    .replace(/(\p{L}{4})\.+$/u, '$1')
    .trim();
  const opened = bare.replace(OPENINGS, '').trim();
  const name = opened.length > 1 ? opened : bare;
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return null;
  return name.split(' ').length > 7 ? null : name;
}

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function add(names: string[], name: string): void {
  if (!names.some((known) => key(known) === key(name))) names.push(name);
}
