/** The site of a web page's address: its host name, without a leading "www."; null where it is no web page. */
export function siteOf(address: string | undefined): string | null {
  const url = URL.parse(address ?? '');
  return url?.protocol.startsWith('http') ? url.hostname.replace(/^www\.(?=.*\.)/, '') : null;
}

/** The site that a reader typed, as an address or as a name; null where it is neither. */
export function typedSite(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const site = siteOf(/^https?:\/\//.test(text) ? text : `https://${text}`);
  return site !== null && /^(?:[^.\s]+\.)+[^.\s]+$|^localhost$/.test(site) ? site : null;
}

/** Whether an address lies on one of the sites, or below one of their names. */
export function isOnSite(address: string | undefined, sites: readonly string[]): boolean {
  const host = siteOf(address);
  return host !== null && sites.some((site) => host === site || host.endsWith(`.${site}`));
}
