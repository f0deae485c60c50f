import { useState } from 'react';

import { i18n } from '#i18n';
import { download } from '@/components/checklist/download';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { calendarName, calendarOf } from '@/lib/filings/calendar';
import { removeFiling, type StoredFiling } from '@/lib/filings/store';
import { provinceByName } from '@/lib/regions';

import { DeadlineList } from './deadline-list';
import { FilingDetails } from './filing-details';
import { Duties, Numbers } from './granted';
import { History } from './history';
import { StageCard } from './stage-card';
import { useEditedFiling } from './use-edited-filing';

/** One filing: where it is, what is due, what is known of it, what happened. */
export function FilingView({ stored }: { stored: StoredFiling }) {
  const { value, saving, error, change } = useEditedFiling(stored);
  const [removing, setRemoving] = useState(false);
  const task = useTask();
  const province = provinceByName(value.province);
  return (
    <main className="filing">
      <a className="row small" href="#/filings">
        <Icon name="back" />
        {i18n.t('filings.all')}
      </a>
      <header className="row apart wrap">
        <div>
          <h1>{value.name}</h1>
          <p className="muted">
            {[province?.en, value.domain, value.orderNumber].filter(Boolean).join(', ')}
          </p>
        </div>
        <div className="row wrap">
          <Button
            onPress={() =>
              task.run(async () =>
                download(
                  calendarName(value),
                  'text/calendar',
                  calendarOf([{ id: stored.id, value }], new Date()),
                ),
              )
            }
          >
            {i18n.t('filings.exportCalendar')}
          </Button>
          <Button danger onPress={() => setRemoving(true)}>
            {i18n.t('filings.remove')}
          </Button>
        </div>
      </header>
      {error && <Notice severity="error">{error.message}</Notice>}
      {task.error && <Notice severity="error">{task.error}</Notice>}
      <StageCard filing={value} change={change} />
      <Numbers filing={value} change={change} />
      <DeadlineList filing={value} change={change} />
      <Duties filing={value} change={change} />
      <FilingDetails filing={value} change={change} />
      <History filing={value} />
      <output className="muted small">{saving === 'saved' ? i18n.t('profile.saved') : ''}</output>
      {removing && (
        <Confirm
          title={i18n.t('filings.remove')}
          action={i18n.t('filings.remove')}
          onClose={() => setRemoving(false)}
          onConfirm={() =>
            task.run(async () => {
              await removeFiling(stored.id);
              location.hash = '#/filings';
            })
          }
        >
          {i18n.t('filings.removeText', [value.name])}
        </Confirm>
      )}
    </main>
  );
}
