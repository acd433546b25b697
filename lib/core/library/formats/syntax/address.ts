// An address as it stands in a file → an absolute http(s) address, or the reason why it is not taken.
import type { RefusalCode } from '../../../model/interchange.ts';

export type ReadAddress = { ok: true; url: string } | { ok: false; code: RefusalCode };

/** Longer ones are data in disguise, and no server takes them. */
const MAX_ADDRESS_LENGTH = 8192;

/**
 * Browsers drop tabs and line ends inside an address and control characters around it before they look at the scheme
 * ("java\nscript:alert(1)" runs), so they are dropped here first too.
 */
export function readAddress(raw: string): ReadAddress {
  const text = dropControls(raw).trim();
  if (!text) return { ok: false, code: 'no-address' };
  if (text.length > MAX_ADDRESS_LENGTH) return { ok: false, code: schemeRefusal(text) };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return parsed(text);
  // "news.example:8080/a" looks like a scheme but is a host with its port.
  if (scheme && !/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}:\d{1,5}([/?#]|$)/i.test(text))
    return { ok: false, code: 'address-scheme' };
  return /^[^\s/?#@:]{1,253}\.[a-z]{2,63}(:\d{1,5})?([/?#]|$)/i.test(text)
    ? parsed(`https://${text}`)
    : { ok: false, code: 'bad-address' };
}

const schemeRefusal = (text: string): RefusalCode =>
  /^https?:/i.test(text) ? 'bad-address' : 'address-scheme';

function dropControls(text: string): string {
  let clean = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= 0x20) continue;
    clean += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : clean + text.slice(from);
}

function parsed(text: string): ReadAddress {
  if (!URL.canParse(text)) return { ok: false, code: 'bad-address' };
  const url = new URL(text);
  // "http:///path" and addresses of one label ("http://localhost") are read by browsers; only an empty host is none.
  return url.hostname ? { ok: true, url: url.href } : { ok: false, code: 'bad-address' };
}
