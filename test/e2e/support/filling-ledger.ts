import type { PlanItem, Report } from '../../../lib/autofill/types';

/** What one press made of a page: the fields by outcome, and the names under which the page's framework holds more. */
export type Filling = Record<string, string[]>;

const nameOf = ({ key, index }: { key: string; index: number }): string =>
  index === 0 ? key : `${key}#${index}`;

/** What a page's framework holds, by the path of each value that is not empty. */
export function leavesOf(state: unknown, path = ''): Map<string, string> {
  if (state === null || state === undefined || state === '' || state === false) return new Map();
  if (typeof state !== 'object') return new Map([[path, String(state)]]);
  return new Map(
    Object.entries(state).flatMap(([name, value]) => [
      ...leavesOf(value, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

/** The outcome of every field that the profile, or only the person, has something for, as the ledger lists it. */
export function fillingOf(
  sent: readonly PlanItem[],
  reports: readonly Report[],
  before: unknown,
  after: unknown,
): Filling {
  const outcomes = new Map(
    reports.flatMap(({ items }) => items.map((item) => [nameOf(item), item.outcome])),
  );
  const filling: Filling = {};
  const note = (kind: string, name: string) => (filling[kind] ??= []).push(name);
  for (const { field, planned } of sent) {
    const name = nameOf(field);
    note(planned.action === 'fill' ? (outcomes.get(name) ?? 'not told') : planned.action, name);
  }
  const earlier = leavesOf(before);
  for (const [path, value] of leavesOf(after)) if (earlier.get(path) !== value) note('held', path);
  for (const names of Object.values(filling)) names.sort();
  return filling;
}

/** Without what pages add or take away: spaces, marks, and the scheme that some write before the box. */
const bare = (text: string): string =>
  text.normalize('NFKC').replace(/^https?:\/\/|[^\p{L}\p{N}]/gu, '');

/** What was typed into boxes and reported as filled, but that the page's framework does not hold. */
export function missingIn(
  state: unknown,
  sent: readonly PlanItem[],
  reports: readonly Report[],
): string[] {
  const held = bare([...leavesOf(state).values()].join('|'));
  const filled = new Set(
    reports.flatMap(({ items }) =>
      items.filter(({ outcome }) => outcome === 'filled').map(({ id }) => id),
    ),
  );
  return sent.flatMap(({ field, planned }) =>
    planned.action === 'fill' && filled.has(field.id) && field.control.startsWith('text')
      ? planned.texts
          .filter((text) => !held.includes(bare(text)))
          .map((text) => `${field.key}: ${text}`)
      : [],
  );
}
