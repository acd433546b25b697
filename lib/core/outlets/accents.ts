// Letters with accents → the same without them, by a table: the platform's own way loads the data of all scripts first.

/** A letter and, behind it, its forms with accents. Small letters of the Latin, Greek and Cyrillic scripts. */
const FORMS = `
;; aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇ cçćĉċčḉ dďḋḍḏḑḓ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖ
iìíîïĩīĭįǐȉȋḭḯỉị jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽ mḿṁṃ nñńņňǹṅṇṉṋ oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ pṕṗ rŕŗřȑȓṙṛṝṟ
sśŝşšșṡṣṥṧṩ tţťțṫṭṯṱẗ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕ ¨΅ ·· æǣǽ øǿ ſẛ ʒǯ
ʹʹ αά εέ ηή ιΐίϊ οό υΰϋύ ωώ ϒϓϔ аӑӓ гѓ еѐёӗ жӂӝ зӟ ийѝӣӥ кќ оӧ уўӯӱӳ чӵ ыӹ эӭ ії ѵѷ әӛ өӫ`;

let made: Map<string, string> | null = null;

function plainLetters(): Map<string, string> {
  if (made) return made;
  made = new Map();
  for (const [plain = '', ...forms] of FORMS.trim().split(/\s/))
    for (const form of forms) made.set(form, plain);
  return made;
}

/** Letters that may have an accent, and accents that stand alone. */
const MAY_HAVE_ACCENT = /[\u00e0-\u024f\u0370-\u052f\u1e00-\u1eff]/g;
const ALONE = /[\u0300-\u036f]/g;

/** `text` in small letters: "süddeutsche" → "suddeutsche", "известий" → "известии". Other scripts stay as they are. */
export function withoutAccents(text: string): string {
  const plain = plainLetters();
  return text.replace(MAY_HAVE_ACCENT, (letter) => plain.get(letter) ?? letter).replace(ALONE, '');
}
