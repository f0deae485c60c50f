import type { FieldKey } from '@/lib/forms/types';

import type { ControlItem } from '../items/items';
import { queryAll, textContent } from '../read/dom';
import { onceFor } from '../read/once-for';
import type { Tie } from '../tie/tie';
import type { Resolved } from './decide-label';
import { endsAsPlace } from './region-texts';

/** Which field the lists of provinces and cities in the row of an address ask. */
const REGION_OF: ReadonlyMap<FieldKey, FieldKey> = new Map([
  ['entity.mailingAddress', 'entity.region'],
]);

/** The labels, and for the lists in the row of an address the region that they ask, right before its box. */
export function withRegionsApart(labels: readonly Resolved[]): readonly Resolved[] {
  let before: Resolved | undefined;
  return labels.flatMap((label) => {
    const parts = apart(label);
    const [first] = parts;
    const follows = before?.regionOf === label.key && isTyped(label.tie);
    before = parts.at(-1) ?? before;
    return follows && first === label ? [behindRegion(label)] : parts;
  });
}

const isTyped = ({ controls: [control] }: Tie): boolean => control?.shape === 'text';

const behindRegion = onceFor((one: Resolved): Resolved => ({ ...one, isBehindRegion: true }));

const apart = onceFor((one: Resolved): readonly Resolved[] => {
  const key = REGION_OF.get(one.key);
  const lists = key ? listsBefore(one.tie) : [];
  if (!key || lists.length === 0) return [one];
  const tie = { ...one.tie, controls: lists };
  const region: Resolved = { ...one, key, tie, candidates: [key], regionOf: one.key };
  const boxes = one.tie.controls.slice(lists.length);
  if (boxes.length === 0) return [region];
  return [region, behindRegion({ ...one, tie: { ...one.tie, controls: boxes } })];
});

/** The lists before the box; one alone only where it offers places, since it may be of something else. */
function listsBefore({ controls }: Tie): ControlItem[] {
  const end = controls.findIndex(({ shape }) => shape !== 'select');
  const lists = end < 0 ? controls : controls.slice(0, end);
  return lists.length > 1 || lists.some(offersPlaces) ? lists : [];
}

const offersPlaces = ({ root }: ControlItem): boolean =>
  [...queryAll(root, 'option')].some((option) => endsAsPlace((textContent(option) ?? '').trim()));
