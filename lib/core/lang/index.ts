// Every language pack, by id.
import type { LanguagePack } from './pack.ts';
import { ar } from './packs/ar.ts';
import { cs } from './packs/cs.ts';
import { da } from './packs/da.ts';
import { de } from './packs/de.ts';
import { el } from './packs/el.ts';
import { en } from './packs/en.ts';
import { es } from './packs/es.ts';
import { et } from './packs/et.ts';
import { fi } from './packs/fi.ts';
import { fr } from './packs/fr.ts';
import { hu } from './packs/hu.ts';
import { it } from './packs/it.ts';
import { ja } from './packs/ja.ts';
import { ko } from './packs/ko.ts';
import { nl } from './packs/nl.ts';
import { no } from './packs/no.ts';
import { pl } from './packs/pl.ts';
import { pt } from './packs/pt.ts';
import { ro } from './packs/ro.ts';
import { ru } from './packs/ru.ts';
import { sv } from './packs/sv.ts';
import { tr } from './packs/tr.ts';
import { uk } from './packs/uk.ts';
import { zh } from './packs/zh.ts';

export const packs: readonly LanguagePack[] = [
  en,
  de,
  es,
  fr,
  it,
  nl,
  pt,
  ar,
  cs,
  da,
  el,
  et,
  fi,
  hu,
  ja,
  ko,
  no,
  pl,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
];
