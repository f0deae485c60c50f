import { useEffect, useRef } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { progressOf } from '@/lib/checklist/checklist';
import { phasesOf } from '@/lib/checklist/phases';
import { toMarkdown } from '@/lib/checklist/to-markdown';
import type { Checklist } from '@/lib/checklist/types';
import { verdictOf } from '@/lib/checklist/verdict';

import { download } from './download';
import { Items, PhaseView } from './phase-view';
import { VerdictView } from './verdict-view';
import './checklist.css';

export interface ChecklistViewProps {
  checklist: Checklist;
  ticked: readonly string[];
  today: string;
  tick(id: string, done: boolean): void;
  /** Leads to the first question without an answer. */
  answerNext(): void;
}

/** The checklist: what it comes to, what stops the filing, then what to do now, bring, decide and do later. */
export function ChecklistView({ checklist, ticked, today, tick, answerNext }: ChecklistViewProps) {
  const done = new Set(ticked);
  const progress = progressOf(checklist, done);
  const list = useRef<HTMLElement>(null);
  useDetailsOpenInPrint(list);
  const { province, groups } = checklist;
  const stops = groups.find(({ id }) => id === 'blockers');
  const phases = phasesOf(checklist);
  const next = phases.find((phase) =>
    phase.groups.some(({ items }) => items.some(({ id }) => !done.has(id))),
  );
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
      <VerdictView {...verdictOf(checklist, done)} answerNext={answerNext} />
      {stops && (
        <section className="checklist-group blockers" aria-labelledby="group-blockers">
          <h3 id="group-blockers">
            {stops.items.some(({ kind }) => kind === 'blocker')
              ? stops.title
              : i18n.t('readiness.mayBeRefused')}
          </h3>
          <Items items={stops.items} done={done} tick={tick} />
        </section>
      )}
      <div className="checklist-phases">
        {phases.map((phase) => (
          <PhaseView
            key={phase.id}
            phase={phase}
            done={done}
            tick={tick}
            isNext={phase.id === next?.id}
          />
        ))}
      </div>
    </section>
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
