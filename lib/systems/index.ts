import { normalise } from '@/lib/forms/normalise';
import { SYSTEM_IDS, type SystemId } from '@/lib/forms/types';

import type { FilingSystem, KnownPage, Step } from './types';

export type { FilingSystem, KnownPage, PageSlug, Step } from './types';

const files = import.meta.glob<FilingSystem>(
  ['./*.ts', '!./{define-system,hosts,index,types}.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** Every file of this folder that is a system, in the order of `SYSTEM_IDS`. */
const ALL: readonly FilingSystem[] = Object.values(files).toSorted(
  (one, other) => SYSTEM_IDS.indexOf(one.id) - SYSTEM_IDS.indexOf(other.id),
);

export const SYSTEMS: ReadonlyMap<SystemId, FilingSystem> = new Map(
  ALL.map((system) => [system.id, system]),
);

const below = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/**
 * The filing system at an address; null for everything else. Only `https` on its usual port without user name, and
 * only hosts that are spelt exactly like a known one: no other sub-domain, no trailing dot, no look-alike letters.
 */
export function systemOf(url: URL): SystemId | null {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') {
    return null;
  }
  const here = ALL.filter((system) => system.hosts.includes(url.hostname));
  const byPath = here.find((system) => system.paths?.some((path) => below(url.pathname, path)));
  return (byPath ?? here.find((system) => !system.paths))?.id ?? null;
}

/** Whether a filing system lives on the host of an address, on whichever of its paths. */
export const isFilingHost = ({ protocol, hostname, port }: URL): boolean =>
  protocol === 'https:' && port === '' && ALL.some(({ hosts }) => hosts.includes(hostname));

/** The known page at an address of a system; the first one whose start of the path and parameters fit. */
export function pageOf(system: SystemId, url: URL): KnownPage | null {
  const address = url.pathname + url.hash;
  return (
    SYSTEMS.get(system)?.pages.find(
      (page) =>
        address.startsWith(page.path) &&
        Object.entries(page.query ?? {}).every(
          ([name, value]) => url.searchParams.get(name) === value,
        ),
    ) ?? null
  );
}

let byTitle: Map<string, { system: SystemId; step: Step }[]> | undefined;

/** The step with this title (any spelling that `normalise` levels), first of `system`, then of any system. */
export function stepOf(title: string, system?: SystemId | null): Step | null {
  if (!byTitle) {
    byTitle = new Map();
    for (const { id, steps } of ALL) {
      for (const step of steps) {
        const key = normalise(step.zh);
        byTitle.set(key, [...(byTitle.get(key) ?? []), { system: id, step }]);
      }
    }
  }
  const found = byTitle.get(normalise(title)) ?? [];
  return (found.find((entry) => entry.system === system) ?? found[0])?.step ?? null;
}
