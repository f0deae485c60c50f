import { useId } from 'react';

import { i18n } from '#i18n';
import type { Outcome, Report, ReportItem } from '@/lib/autofill/types';
import { Chinese } from '@/components/ui/chinese';
import { nameOf } from '@/lib/forms';

import { CopyButton } from '@/components/ui/copy-button';
import { PlanGroup } from './plan-group';
import { useFocusOnNews } from './use-focus-on-news';
import { ValueLine } from './value-line';

/** What needs a look comes first and stands open. */
const OUTCOMES: readonly {
  outcome: Outcome;
  title: string;
  undone?: string;
  emptied?: string;
  open?: boolean;
}[] = [
  { outcome: 'did-not-stick', title: i18n.t('fill.outcome.didNotStick'), open: true },
  { outcome: 'changed-by-page', title: i18n.t('fill.outcome.changedByPage'), open: true },
  { outcome: 'cannot', title: i18n.t('fill.outcome.cannot'), open: true },
  { outcome: 'not-found', title: i18n.t('fill.outcome.notFound'), open: true },
  { outcome: 'cancelled', title: i18n.t('fill.outcome.cancelled') },
  { outcome: 'needs-you', title: i18n.t('fill.outcome.needsYou') },
  {
    outcome: 'filled',
    title: i18n.t('fill.outcome.filled'),
    undone: i18n.t('fill.undone.filled'),
    emptied: i18n.t('fill.undone.emptied'),
  },
  {
    outcome: 'kept-yours',
    title: i18n.t('fill.outcome.keptYours'),
    undone: i18n.t('fill.undone.keptYours'),
    emptied: i18n.t('fill.undone.keptYours'),
  },
  { outcome: 'already-right', title: i18n.t('fill.outcome.alreadyRight') },
];

/** What came of the press in one line, as it is heard. */
function resultOf(of: Report['of'], items: readonly ReportItem[]): string {
  return OUTCOMES.flatMap(({ outcome, ...words }) => {
    const count = items.filter((item) => item.outcome === outcome).length;
    return count > 0 ? [`${count} ${words[WORDING[of]] ?? words.title}`] : [];
  }).join(', ');
}

const HEADINGS = {
  fill: 'fill.report',
  undo: 'fill.undoReport',
  clear: 'fill.clearReport',
} as const;
const WORDING = { fill: 'title', undo: 'undone', clear: 'emptied' } as const;

/** What came of the last press, field by field. */
export function ReportView({
  of,
  items,
  remarks,
  news,
  valueOf,
  called,
}: {
  of: Report['of'];
  items: readonly ReportItem[];
  remarks: readonly string[];
  /** Another one whenever a press has come to something. */
  news: object;
  /** What was filled into a field; empty when it is not known any more. */
  valueOf(item: ReportItem): string;
  /** What the person calls the entity in English. */
  called: string;
}) {
  const heading = i18n.t(HEADINGS[of]);
  const result = useId();
  const atNews = useFocusOnNews(news);
  return (
    <section className="report" aria-label={heading} aria-live="polite">
      {/* The focus comes here: with the name of the report its result is heard. */}
      <h2 ref={atNews} tabIndex={-1} aria-describedby={result}>
        {heading}
      </h2>
      <p id={result} hidden>
        {resultOf(of, items)}
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {of !== 'fill' && <p className="muted small">{i18n.t('fill.emptiedInRed')}</p>}
      {OUTCOMES.map(({ outcome, ...words }) => (
        <PlanGroup
          key={outcome}
          group={outcome}
          title={words[WORDING[of]] ?? words.title}
          open={words.open}
          lines={items
            .filter((item) => item.outcome === outcome)
            .map((item) => ({
              name: nameOf(item.key),
              text: (
                <>
                  {of === 'fill' && outcome === 'filled' && (
                    <ValueLine
                      field={item.key}
                      value={valueOf(item)}
                      called={item.key === 'entity.name' ? called : ''}
                    />
                  )}
                  {item.reason && (
                    <div>
                      <Chinese>{item.reason}</Chinese>
                    </div>
                  )}
                </>
              ),
              action: item.copy && <CopyButton text={item.copy} />,
            }))}
        />
      ))}
    </section>
  );
}
