import { placeObstacle } from '@/lib/page/controls/filing-place';
import { SYSTEMS } from '@/lib/systems';

const FILING_HOSTS = new Set([...SYSTEMS.values()].flatMap((system) => system.hosts));

/**
 * Why nothing may be filled in this frame; null when it may.
 * @param allowedByPerson a host that is not known, but that the person has allowed in their browser
 */
export function refusalHere(
  allowedByPerson: (host: string) => boolean = () => false,
): string | null {
  const { href, origin } = window.location;
  return placeObstacle(
    {
      href,
      origin: window.origin === 'null' ? 'null' : origin,
      isFramedByOther: isFramedByOther(),
    },
    (host) => FILING_HOSTS.has(host) || allowedByPerson(host),
  );
}

function isFramedByOther(): boolean {
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    try {
      if (frame.parent.location.origin !== window.location.origin) return true;
    } catch {
      // The browser lets a page look into frames of its own origin alone.
      return true;
    }
  }
  return false;
}
