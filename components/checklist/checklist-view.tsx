import { useEffect, useRef } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { progressOf } from '@/lib/checklist/checklist';
import { toMarkdown } from '@/lib/checklist/to-markdown';
import type { Checklist, ChecklistItem } from '@/lib/checklist/types';
import { LATER, verdictOf } from '@/lib/checklist/verdict';

import { download } from './download';
import { ItemView } from './item-view';
import { VerdictView } from './verdict-view';
import './checklist.css';

export interface ChecklistViewProps {
  checklist: Checklist;
  ticked: readonly string[];
  today: string;
  tick(id: string, done: boolean): void;
}

/** The checklist: what stops the filing first, then group by group. */
export function ChecklistView({ checklist, ticked, today, tick }: ChecklistViewProps) {
  const done = new Set(ticked);
  const progress = progressOf(checklist, done);
  const list = useRef<HTMLElement>(null);
  useDetailsOpenInPrint(list);
  const { province, groups } = checklist;
  return (
    <section className="checklist" ref={list} aria-label={i18n.t('readiness.checklist')}>
      <header className="checklist-head">
        <h2>
          {province.en} <span lang="zh">{province.zh}</span>
        </h2>
        <output className="muted">
          {i18n.t('readiness.progress', [String(progress.done), String(progress.total)])}
        </output>
        <div className="row wrap no-print">
          <Button small onPress={() => print()}>
            {i18n.t('readiness.print')}
          </Button>
          <Button
            small
            onPress={() =>
              download(
                `readiness-${province.en.toLowerCase().replaceAll(' ', '-')}.md`,
                'text/markdown',
                toMarkdown(checklist, done, today),
              )
            }
          >
            {i18n.t('readiness.exportMarkdown')}
          </Button>
        </div>
      </header>
      <VerdictView {...verdictOf(checklist, done)} />
      {groups
        .filter(({ id }) => !LATER.includes(id))
        .map(({ id, title, items }) => (
          <section key={id} className={`checklist-group ${id}`} aria-labelledby={`group-${id}`}>
            <h3 id={`group-${id}`}>{title}</h3>
            <Items items={items} done={done} tick={tick} />
          </section>
        ))}
      {groups
        .filter(({ id }) => LATER.includes(id))
        .map(({ id, title, items }) => (
          <details key={id} className={`checklist-group ${id}`}>
            <summary>{i18n.t('readiness.later', [title, String(items.length)])}</summary>
            <Items items={items} done={done} tick={tick} />
          </details>
        ))}
    </section>
  );
}

interface ItemsProps {
  items: readonly ChecklistItem[];
  done: ReadonlySet<string>;
  tick: ChecklistViewProps['tick'];
}

function Items({ items, done, tick }: ItemsProps) {
  return (
    <ul>
      {items.map((item) => (
        <ItemView key={item.id} item={item} done={done.has(item.id)} tick={tick} />
      ))}
    </ul>
  );
}

/** On paper nothing can be opened: reasons and sources stand there. */
function useDetailsOpenInPrint(list: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(list.current?.querySelectorAll('details:not([open])') ?? [])].filter(
        (element) => element instanceof HTMLDetailsElement,
      );
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
    };
    addEventListener('beforeprint', open, { signal });
    addEventListener('afterprint', close, { signal });
    return () => controller.abort();
  }, [list]);
}
