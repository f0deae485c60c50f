import { useState } from 'react';

import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { Phase } from '@/lib/checklist/phases';
import type { ChecklistItem } from '@/lib/checklist/types';

import { ItemView, type ItemViewProps } from './item-view';

interface Props {
  phase: Phase;
  done: ReadonlySet<string>;
  tick: ItemViewProps['tick'];
  /** It is the one to work on: unfolded unless the person has folded it. */
  isNext: boolean;
}

/** So many lines of the phase at hand stand there at once; the rest is one press away. */
const AT_ONCE = 6;

/** What is to be done at one time: a line that says what it is and how far it is, and below it the list. */
export function PhaseView({ phase, done, tick, isNext }: Props) {
  const [wanted, setWanted] = useState<boolean>();
  const { id, groups, notes } = phase;
  const tasks = groups.flatMap(({ items }) => items);
  const ticked = tasks.filter((task) => done.has(task.id)).length;
  const isOpen = wanted ?? isNext;
  const first = new Set(tasks.slice(0, AT_ONCE).map((task) => task.id));
  const isFirstDone = tasks.slice(0, AT_ONCE).every((task) => done.has(task.id));
  const rest = tasks.length - first.size;
  const lists = (chosen: (item: ChecklistItem) => boolean) =>
    groups.map(({ id: group, title, items }) => {
      const own = items.filter(chosen);
      if (own.length === 0) return null;
      return (
        <section key={group} className={`checklist-group ${group}`}>
          <h4>{title}</h4>
          <Items items={own} done={done} tick={tick} />
        </section>
      );
    });
  return (
    <details
      className="checklist-phase"
      data-phase={id}
      open={isOpen}
      onToggle={({ currentTarget }) =>
        currentTarget.open !== isOpen && setWanted(currentTarget.open)
      }
    >
      <summary>
        <h3>{i18n.t(`readiness.phase.${id}`)}</h3>
        {tasks.length > 0 && (
          <span className="muted">
            {i18n.t('readiness.phaseProgress', [String(ticked), String(tasks.length)])}
          </span>
        )}
        <span className="muted phase-parts">{groups.map(({ title }) => title).join(', ')}</span>
        <Icon name="chevron" />
      </summary>
      {lists((item) => first.has(item.id))}
      {rest > 0 && (
        <details className="checklist-rest" open={isFirstDone}>
          <summary>{i18n.t('readiness.moreTasks', rest)}</summary>
          {lists((item) => !first.has(item.id))}
        </details>
      )}
      {notes.length > 0 && (
        <details className="checklist-rest">
          <summary>{i18n.t('readiness.notes', notes.length)}</summary>
          <Items items={notes} done={done} tick={tick} />
        </details>
      )}
    </details>
  );
}

export function Items(props: {
  items: readonly ChecklistItem[];
  done: ReadonlySet<string>;
  tick: ItemViewProps['tick'];
}) {
  const { items, done, tick } = props;
  return (
    <ul>
      {items.map((item) => (
        <ItemView key={item.id} item={item} done={done.has(item.id)} tick={tick} />
      ))}
    </ul>
  );
}
