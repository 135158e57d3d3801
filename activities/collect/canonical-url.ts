/**
 * Query parameters that say how a reader came to a page, not which page it is. Only unmistakable names stand here
 * (not "ref", "sid", "source"): taking two ads for one loses one, taking one for two is found in clean.
 */
const TRACKING_PARAMETER =
  /^(utm_.*|mtm_.*|pk_.*|hsa_.*|gclid|gclsrc|dclid|wbraid|gbraid|fbclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|_hs\w+|ref_?id|refer+er|trk\w*|tracking_?id|session_?id|phpsessid|jsessionid)$/i;

/**
 * The address of an ad without what differs between two visits: tracking parameters, fragment, letter case of the
 * host, credentials, a slash at the end, the order of parameters. Null for what names no page of its own: no
 * http(s) address, or the bare front page of a portal.
 */
export function canonicalUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url.trim())) return null;
  const parsed = new URL(url.trim());
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  parsed.username = '';
  parsed.password = '';
  // A fragment such as "#/jobs/17" is the page itself in single-page applications; plain anchors are not.
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = '';
  for (const name of [...new Set(parsed.searchParams.keys())]) {
    if (TRACKING_PARAMETER.test(name)) parsed.searchParams.delete(name);
  }
  parsed.searchParams.sort();
  parsed.pathname = parsed.pathname.replace(/;jsessionid=[^/]*$/i, '').replace(/\/+$/, '');
  const namesPage = parsed.pathname !== '/' || parsed.search !== '' || parsed.hash !== '';
  return namesPage ? parsed.href : null;
}

/** Path and query of a canonical address, to name an ad in an audit; null without an address. */
export function canonicalPath(url: string | null): string | null {
  const canonical = canonicalUrl(url);
  if (canonical === null) return null;
  const { pathname, search } = new URL(canonical);
  return pathname + search;
}
