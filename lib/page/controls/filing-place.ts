/** Where a frame stands, as `location` tells it. */
export interface Place {
  href: string;
  /** `null` (the word) in a sandboxed frame. */
  origin: string;
  /** Whether a page of another origin is around it: what such a page covers or hides cannot be told from inside. */
  isFramedByOther: boolean;
}

export type IsFilingHost = (host: string) => boolean;

/**
 * Why nothing may be written into this frame, or null. Hosts are compared as a whole after the browser's own parsing,
 * so a look-alike such as `beian.aliyun.com.example` or one written in other letters is another host.
 */
export function placeObstacle(place: Place, isFilingHost: IsFilingHost): string | null {
  if (place.origin === 'null')
    return 'This part of the page belongs to no site: it is a sandboxed frame, a file or empty.';
  const refusal = originObstacle(place.href, isFilingHost);
  if (refusal) return refusal;
  return place.isFramedByOther
    ? 'This page is shown inside a page of another site. Open it in a tab of its own.'
    : null;
}

function originObstacle(address: string, isFilingHost: IsFilingHost): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return `“${address}” is not an address.`;
  }
  if (url.protocol !== 'https:')
    return `“${url.host || address}” is not reached over https, so others could read what is filled in.`;
  if (url.username || url.password)
    return `The address carries a user name before “${url.host}”, as pages that pretend to be others do.`;
  return isFilingHost(url.hostname) ? null : `“${url.host}” is not a known filing site.`;
}
