/** Addresses of articles: only of the web, written in one way, and whether two lead to the same article. */

const trackingPattern =
  /^(?:utm_\w+|(?:fb|gc|dc|ms|tt|y|g|w)l?clid|gclsrc|mc_[ce]id|wt_\w+|at_\w+|ns_\w+|mtm_\w+|pk_\w+|igshid?|xing_share|ref(?:errer|_src|_url)?|cmpid|ocid|smid|sara_\w+|dicbo|wtmc|_ga|_gl|hsa_\w+|share|cid|source|print|outputType|amp)$/iu;

/** As `new URL(…).href` writes it; null where it is no http or https address. `base`: what a relative one is relative to. */
export function normalizeAddress(written: string, base?: string | null): string | null {
  const bare = written.trim();
  if (bare === '' || !URL.canParse(bare, base ?? undefined)) return null;
  const { protocol, href, hostname } = new URL(bare, base ?? undefined);
  return /^https?:$/u.test(protocol) && hostname !== '' ? href : null;
}

/** The same but for the scheme, "www", tracking, the fragment, a slash at the end, and AMP. */
export function isSameAddress(a: string, b: string): boolean {
  const [one, other] = [createAddressKey(a), createAddressKey(b)];
  return one !== null && one === other;
}

function createAddressKey(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const { hostname, port, pathname, searchParams } = new URL(written);
  const kept = [...searchParams].filter(([name]) => !trackingPattern.test(name)).map((pair) => pair.join('='));
  const host = hostname.toLowerCase().replace(/^(?:(?:www|m|mobil|mobile|amp)\.)+/u, '');
  const path = pathname
    .replace(/\/amp(?=\/|$)/giu, '')
    .replace(/[.-]amp(?=\.html?$|$)/iu, '')
    .replace(/\/+$/u, '');
  return `${host}${port ? `:${port}` : ''}${path}?${kept.sort().join('&')}`;
}
