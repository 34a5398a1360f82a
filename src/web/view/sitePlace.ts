/** Where the site is, as others reach it, and which of its paths a request asks for. */

export interface SitePlace {
  /** "https://stargate.example"; empty where nobody has said so. */
  origin: string;
  /** "/stargate" where the site is one folder of another; empty where it is a whole one. */
  folder: string;
}

/** `publicUrl` has no slash at its end. */
export function readSitePlace(publicUrl: string | null): SitePlace {
  if (publicUrl === null) return { origin: '', folder: '' };
  const { origin, pathname } = new URL(publicUrl);
  return { origin, folder: pathname.replace(/\/$/, '') };
}

/** The request without the folder, which a proxy may leave in the address or take off. */
export function enterSite(request: Request, { folder }: SitePlace): Request {
  if (folder === '') return request;
  const url = new URL(request.url);
  if (url.pathname !== folder && !url.pathname.startsWith(`${folder}/`)) return request;
  url.pathname = url.pathname.slice(folder.length) || '/';
  return new Request(url, request);
}

/** Its path within the site; two slashes at the beginning would make it another site's. */
export function findSitePath({ url }: Pick<Request, 'url'>): string {
  return new URL(url).pathname.replace(/^\/+/, '/');
}
