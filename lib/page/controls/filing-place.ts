import * as say from '../english/controls/filing-place';

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
  if (place.origin === 'null') return say.ofNoSite;
  const refusal = originObstacle(place.href, isFilingHost);
  if (refusal) return refusal;
  return place.isFramedByOther ? say.framedByOther : null;
}

function originObstacle(address: string, isFilingHost: IsFilingHost): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return say.noAddress(address);
  }
  if (url.protocol !== 'https:') return say.notHttps(url.host || address);
  if (url.username || url.password) return say.userName(url.host);
  return isFilingHost(url.hostname) ? null : say.notAFilingSite(url.host);
}
