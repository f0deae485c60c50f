import { provinceFile, type ProvinceFile } from '@/lib/regions/telling';
import { groups } from './groups';
import type { ReadinessInput } from './input';
import { oneQuestion } from './unknown';
import type { Checklist, ChecklistGroup, ChecklistItem, Context, Group, ItemDraft } from './types';

export interface ChecklistOptions {
  /** The day on which deadlines are measured, `YYYY-MM-DD`. */
  today: string;
  /** The facts to use; those of the province that the answers name by default. */
  province?: ProvinceFile;
}

/**
 * Everything that this entity will be asked for in this province, grouped in the order of work. What stops the filing
 * comes first, wherever it was found. Throws RangeError for a province code that there is not.
 */
export function buildChecklist(input: ReadinessInput, options: ChecklistOptions): Checklist {
  const province = options.province ?? provinceFile(input.province);
  if (!province) throw new RangeError(`There is no province with the code “${input.province}”.`);
  const context: Context = { input, province, today: options.today };
  const built = oneQuestion(
    groups.map((group) => build(group, context)),
    context,
  );
  return { input, province, groups: blockersFirst(built).filter(({ items }) => items.length > 0) };
}

function build(group: Group, context: Context): ChecklistGroup {
  const { id, title } = group;
  return { id, title, items: group.items(context).map((draft) => complete(group, draft)) };
}

function complete(group: Group, { name, ...draft }: ItemDraft): ChecklistItem {
  const facts = draft.facts ?? [];
  return {
    ...draft,
    id: `${group.id}/${name}`,
    group: group.id,
    kind: draft.kind ?? 'task',
    facts,
    fromProvince: facts.length > 0,
    unknown: draft.unknown ?? false,
    source: typeof draft.source === 'string' ? [draft.source] : [...draft.source],
  };
}

function blockersFirst([first, ...others]: ChecklistGroup[]): ChecklistGroup[] {
  if (!first) return [];
  const stops = others.flatMap(({ items }) => items.filter(isStop));
  const items = [...first.items, ...stops].sort((one, other) => weight(one) - weight(other));
  return [
    { ...first, items },
    ...others.map((group) => ({ ...group, items: group.items.filter((item) => !isStop(item)) })),
  ];
}

function isStop({ kind }: ChecklistItem): boolean {
  return kind === 'blocker' || kind === 'warning';
}

function weight({ kind }: ChecklistItem): number {
  return kind === 'blocker' ? 0 : 1;
}

/** The items that are ticked off. What is only to know is not, nor what stops the filing: that goes with its answer. */
export function isTask({ kind, unknown }: ChecklistItem): boolean {
  return kind === 'task' || kind === 'warning' || unknown;
}

/** How much of a checklist is done. */
export function progressOf(
  { groups }: Checklist,
  ticked: ReadonlySet<string>,
): { done: number; total: number } {
  const tasks = groups.flatMap(({ items }) => items).filter(isTask);
  return { done: tasks.filter(({ id }) => ticked.has(id)).length, total: tasks.length };
}
