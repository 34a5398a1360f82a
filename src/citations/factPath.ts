/** The address of a fact within the web page. It is cited, so every door that links to it spells it alike. */
export function formatFactPath(id: string): string {
  return `/fact/${id.split('/').map(encodeURIComponent).join('/')}`;
}
