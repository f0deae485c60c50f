import { i18n } from '#i18n';
import { SourceList } from '@/components/checklist/source-list';
import { Checkbox } from '@/components/ui/checkbox';
import type { Deadline } from '@/lib/filings/deadline';
import { deadlineKey, deadlinesOf, dueAt } from '@/lib/filings/deadlines';

import type { FilingPartProps } from './stage-card';
import { TimeLeft } from './time-left';
import { useNow } from './use-filings';

/** What is due later than this is folded, in milliseconds. */
const SOON = 90 * 24 * 3_600_000;

/** What is due, the soonest first; what is met is ticked off and reminds no more, what is years away is folded. */
export function DeadlineList({ filing, change }: FilingPartProps) {
  const now = useNow();
  const deadlines = deadlinesOf(filing);
  const isSoon = (deadline: Deadline): boolean => dueAt(deadline).getTime() - now.getTime() < SOON;
  const later = deadlines.filter((deadline) => !isSoon(deadline));
  const list = (shown: readonly Deadline[]) => (
    <ul className="deadlines">
      {shown.map((deadline) => (
        <Line
          key={deadlineKey(deadline)}
          deadline={deadline}
          now={now}
          filing={filing}
          change={change}
        />
      ))}
    </ul>
  );
  return (
    <section className="stack tight">
      <h2>{i18n.t('filings.deadlines')}</h2>
      {deadlines.length === later.length && <p className="muted">{i18n.t('filings.nothingDue')}</p>}
      {list(deadlines.filter(isSoon))}
      {later.length > 0 && (
        <details className="filing-details">
          <summary>{i18n.t('filings.dueLater', later.length)}</summary>
          {list(later)}
        </details>
      )}
    </section>
  );
}

function Line(props: FilingPartProps & { deadline: Deadline; now: Date }) {
  const { deadline, now, filing, change } = props;
  const key = deadlineKey(deadline);
  const isDone = filing.done.includes(key);
  return (
    <li data-deadline={deadline.id} data-done={isDone}>
      <Checkbox
        isSelected={isDone}
        onChange={(met) =>
          change({
            done: met ? [...filing.done, key] : filing.done.filter((other) => other !== key),
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
}
