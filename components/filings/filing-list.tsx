import { i18n } from '#i18n';
import { download } from '@/components/checklist/download';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { calendarOf } from '@/lib/filings/calendar';
import { openDeadlinesOf } from '@/lib/filings/deadlines';
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
          {records.map((filing) => (
            <FilingLine key={filing.id} filing={filing} />
          ))}
        </ul>
      )}
    </main>
  );
}

function FilingLine({ filing: { id, value } }: { filing: StoredFiling }) {
  const now = useNow();
  const [next] = openDeadlinesOf(value);
  const stage = stageOf(value.stage);
  return (
    <li>
      <a href={`#/filings/${id}`}>
        <strong>{value.name}</strong>
        <span className="muted">
          {[provinceByName(value.province)?.en, value.domain].filter(Boolean).join(', ')}
        </span>
      </a>
      <span>
        {stage.en} {stage.zh && <span lang="zh">{stage.zh}</span>}
      </span>
      <span>
        {next ? (
          <>
            {next.title}
            <br />
            <TimeLeft deadline={next} now={now} />
          </>
        ) : (
          <span className="muted">{i18n.t('filings.nothingDue')}</span>
        )}
      </span>
    </li>
  );
}
