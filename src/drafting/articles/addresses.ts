/** Addresses of articles: only of the web, written in one way, and whether two lead to the same article. */

/** What only tells whence a reader came: no address that is kept has it. */
const trackingPattern =
  /^(?:utm_\w+|(?:fb|gc|g|dc|d|tt|tw|y|ms|msc|sc|e)l?clid|msclkid|(?:gbra|wbra)id|gclsrc|mc_[ce]id|mkt_tok|wt_\w+|at_\w+|ns_\w+|mtm_\w+|pk_\w+|piwik_\w+|matomo_\w+|igsh(?:id?)?|xing_share|ref_(?:src|url)|cmpid|ocid|smid|sara_\w+|dicbo|wtmc|_ga|_gl|_hs(?:enc|mi)|hsa_\w+)$/iu;
/** Two addresses that differ in these alone mostly lead to the same article; of one that is kept they stay. */
const loosePattern = /^(?:ref(?:errer)?|share|cid|source|print|outputType|amp)$/iu;

/** As `new URL(…).href` writes it, without tracking; null where it is no http or https address. `base`: what a relative one is relative to. */
export function normalizeAddress(written: string, base?: string | null): string | null {
  const bare = written.trim();
  if (bare === '' || !URL.canParse(bare, base ?? undefined)) return null;
  const url = new URL(bare, base ?? undefined);
  return /^https?:$/u.test(url.protocol) && url.hostname !== '' ? dropTracking(url) : null;
}

// the rest of the query stays as it was written
function dropTracking(url: URL): string {
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => !trackingPattern.test(part.split('=')[0] ?? ''));
  if (kept.length < parts.length) url.search = kept.join('&');
  return url.href;
}

/** The same but for the scheme, "www", tracking, the fragment, a slash at the end, and AMP. */
export function isSameAddress(a: string, b: string): boolean {
  const [one, other] = [createAddressKey(a), createAddressKey(b)];
  return one !== null && one === other;
}

/** The same for all addresses of one article; null for what is no address. */
export function createAddressKey(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const { hostname, port, pathname, searchParams } = new URL(written);
  const kept = [...searchParams]
    .filter(([name]) => !trackingPattern.test(name) && !loosePattern.test(name))
    .map((pair) => pair.join('='));
  const host = hostname.toLowerCase().replace(/^(?:(?:www|m|mobil|mobile|amp)\.)+/u, '');
  const path = pathname
    .replace(/\/amp(?=\/|$)/giu, '')
    .replace(/[.-]amp(?=\.html?$|$)/iu, '')
    .replace(/\/+$/u, '');
  return `${host}${port ? `:${port}` : ''}${path}?${kept.sort().join('&')}`;
}
