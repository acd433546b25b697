// The addresses a page gives for itself → one address without tracking, the same for every way of coming to the article.

/** Parameters that say how the reader came, never which article it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hs(?:enc|mi)|__twitter_impression|vero_(?:id|conv)|oly_(?:anon|enc)_id|s_cid|cmpid|cmp|icid|ito|ncid|ocid|smid|smtyp|sr_share|soc_src|soc_trk|guccounter|guce_.*|_ga|_gl|wt_(?:mc|zmc)|wtrid|xtor|maca|at_(?:medium|campaign|link.*|custom.*|format|bbc_team|ptr_name)|sref|ref_?src|ref_?url|amp_.*|__source|partner|taid|feature|spm|share_?(?:id|token|source)?|shareToken|outputType)$/i;

/**
 * The canonical link where it names this article, else the page's own address; both without tracking and fragment.
 * A canonical link to the home page or to another site's root is a template's mistake and is not followed.
 */
export function chooseCanonicalUrl(url: string, stated: readonly string[]): string {
  const own = parse(url, url);
  for (const value of stated) {
    const address = parse(value, url);
    if (!address || !/^https?:$/.test(address.protocol)) continue;
    const isRoot = address.pathname.length <= 1 && address.search === '';
    if (isRoot && own && own.pathname.length > 1) continue;
    return cleaned(address);
  }
  return own ? cleaned(own) : url;
}

function cleaned(address: URL): string {
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  address.hash = '';
  return address.href.replace(/\?$/, '');
}

function parse(value: string, base: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}
