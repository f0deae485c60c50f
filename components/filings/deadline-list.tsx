import { i18n } from '#i18n';
import { SourceList } from '@/components/checklist/source-list';
import { Checkbox } from '@/components/ui/checkbox';
import { deadlineKey, deadlinesOf } from '@/lib/filings/deadlines';

import type { FilingPartProps } from './stage-card';
import { TimeLeft } from './time-left';
import { useNow } from './use-filings';

/** What is due, the soonest first; what is met is ticked off and reminds no more. */
export function DeadlineList({ filing, change }: FilingPartProps) {
  const now = useNow();
  const deadlines = deadlinesOf(filing);
  const done = new Set(filing.done);
  return (
    <section className="stack tight">
      <h2>{i18n.t('filings.deadlines')}</h2>
      {deadlines.length === 0 && <p className="muted">{i18n.t('filings.nothingDue')}</p>}
      <ul className="deadlines">
        {deadlines.map((deadline) => {
          const key = deadlineKey(deadline);
          return (
            <li key={key} data-deadline={deadline.id} data-done={done.has(key)}>
              <Checkbox
                isSelected={done.has(key)}
                onChange={(met) =>
                  change({
                    done: met
                      ? [...filing.done, key]
                      : filing.done.filter((other) => other !== key),
                  })
                }
              >
                {deadline.title}
              </Checkbox>
              <TimeLeft deadline={deadline} now={now} />
              <div className="deadline-note">
                <p>{deadline.note}</p>
                <details className="more">
                  <summary>{i18n.t('readiness.source')}</summary>
                  <SourceList ids={deadline.source} />
                </details>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
