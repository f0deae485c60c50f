import { i18n } from '#i18n';
import { download } from '@/components/checklist/download';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { calendarOf } from '@/lib/filings/calendar';
import { dueAt } from '@/lib/filings/deadlines';
import { nextStep } from '@/lib/filings/next-step';
import type { Filing } from '@/lib/filings/schema';
import { stageOf } from '@/lib/filings/stages';
import type { StoredFiling } from '@/lib/filings/store';
import type { TableContents } from '@/lib/profiles/sealed-table';
import { provinceByName } from '@/lib/regions';

import { TimeLeft } from './time-left';
import { useNow } from './use-filings';

/** Every filing with its stage and what is due next. */
export function FilingList({ opened }: { opened: TableContents<Filing> }) {
  const { records, damaged } = opened;
  const task = useTask();
  return (
    <main className="stack">
      <header className="row apart wrap">
        <h1>{i18n.t('filings.title')}</h1>
        <div className="row wrap">
          {records.length > 0 && (
            <Button
              onPress={() =>
                task.run(async () =>
                  download('filings.ics', 'text/calendar', calendarOf(records, new Date())),
                )
              }
            >
              {i18n.t('filings.exportCalendar')}
            </Button>
          )}
          <Button
            look="primary"
            onPress={() => {
              location.hash = '#/filings/new';
            }}
          >
            {i18n.t('filings.record')}
          </Button>
        </div>
      </header>
      {task.error && <Notice severity="error">{task.error}</Notice>}
      {damaged.map(({ id, error }) => (
        <Notice key={id} severity="error">
          {error.message}
        </Notice>
      ))}
      {records.length === 0 ? (
        <p className="muted">{i18n.t('filings.none')}</p>
      ) : (
        <ul className="filing-list rows">
          {soonestFirst(records).map((filing) => (
            <FilingLine key={filing.id} filing={filing} />
          ))}
        </ul>
      )}
    </main>
  );
}

/** By what is due next; what waits for nothing comes last. */
function soonestFirst(records: readonly StoredFiling[]): StoredFiling[] {
  const now = new Date();
  const due = ({ value }: StoredFiling): number => {
    const { deadline } = nextStep(value, now);
    return deadline ? dueAt(deadline).getTime() : Number.MAX_SAFE_INTEGER;
  };
  return records.toSorted((one, other) => due(one) - due(other));
}

function FilingLine({ filing: { id, value } }: { filing: StoredFiling }) {
  const now = useNow();
  const next = nextStep(value, now);
  const stage = stageOf(value.stage, value.service);
  return (
    <li>
      <div>
        <h2>
          <a href={`#/filings/${id}`}>{value.name}</a>
        </h2>
        <span className="muted">
          {[provinceByName(value.province)?.en, value.domain].filter(Boolean).join(', ')}
        </span>
      </div>
      <span>
        {stage.en} {stage.zh && <span lang="zh">{stage.zh}</span>}
      </span>
      <span>
        {next.what}
        {next.deadline && (
          <>
            <br />
            <TimeLeft deadline={next.deadline} now={now} />
          </>
        )}
      </span>
    </li>
  );
}
