import { isTask } from './checklist';
import type { Checklist, ChecklistGroup, ChecklistItem, GroupId } from './types';

/** When something of a checklist is done: before anything else, on the day with the papers, at the desk, or afterwards. */
export type PhaseId = 'now' | 'bring' | 'decide' | 'later';

/** The phases in the order of work. */
export const PHASES: readonly PhaseId[] = ['now', 'bring', 'decide', 'later'];

/** What is done in one phase. */
export interface Phase {
  id: PhaseId;
  /** What is to be done, in the groups it comes from; those without any are left out. */
  groups: ChecklistGroup[];
  /** What is only to know, in all its groups together. */
  notes: ChecklistItem[];
}

const OF_GROUP: Readonly<Partial<Record<GroupId, PhaseId>>> = {
  account: 'now',
  domain: 'now',
  instance: 'now',
  preapproval: 'now',
  documents: 'bring',
  statements: 'bring',
  phones: 'bring',
  stages: 'later',
  after: 'later',
  changes: 'later',
};

/** What its group alone would put into another phase. */
const OF_ITEM: Readonly<Record<string, PhaseId>> = {
  // Takes days or weeks, so it is begun first.
  'province/ask': 'now',
  'people/id-validity': 'now',
  'people/document-of-person': 'bring',
  'people/face-verification': 'bring',
  'people/administrator-letter': 'bring',
  // Choices that are made, and nothing that is obtained.
  'domain/apex': 'decide',
  'domain/holder': 'decide',
  'domain/one-per-website': 'decide',
};

/** The phase of an item; what stops the filing has none. */
export function phaseOf({ id, group }: Pick<ChecklistItem, 'id' | 'group'>): PhaseId {
  return OF_ITEM[id] ?? OF_GROUP[group] ?? 'decide';
}

/** A checklist by when its things are done; without what stops the filing, which comes before all of it. */
export function phasesOf({ groups }: Pick<Checklist, 'groups'>): Phase[] {
  const before = groups.filter(({ id }) => id !== 'blockers');
  return PHASES.map((phase) => {
    const isGuest = ({ id }: ChecklistGroup): boolean => (OF_GROUP[id] ?? 'decide') !== phase;
    const own = before.map((group) => ({
      ...group,
      items: group.items.filter((item) => phaseOf(item) === phase),
    }));
    return {
      id: phase,
      groups: own
        .map((group) => ({ ...group, items: group.items.filter(isTask) }))
        .filter(({ items }) => items.length > 0)
        // What a phase is made of comes before what joins it from elsewhere.
        .toSorted((a, b) => Number(isGuest(a)) - Number(isGuest(b))),
      notes: own.flatMap(({ items }) => items.filter((item) => !isTask(item))),
    };
  }).filter((phase) => phase.groups.length > 0 || phase.notes.length > 0);
}
