import { placeObstacle } from '@/lib/page/controls/place';
import { SYSTEMS } from '@/lib/systems';

const FILING_HOSTS = new Set([...SYSTEMS.values()].flatMap((system) => system.hosts));

/**
 * Why nothing may be filled in this frame; null when it may.
 * @param allowedByPerson a host that is not known, but that the person has allowed in their browser
 */
export function refusalHere(
  allowedByPerson: (host: string) => boolean = () => false,
): string | null {
  const { href, origin, ancestorOrigins } = window.location;
  return placeObstacle(
    {
      href,
      origin: window.origin === 'null' ? 'null' : origin,
      ancestorOrigins: [...(ancestorOrigins ?? [])],
    },
    (host) => FILING_HOSTS.has(host) || allowedByPerson(host),
  );
}
