import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { type CsvContents, csvText, fromCsv } from '@/lib/backup/csv/read';
import { csvTemplate, toCsv } from '@/lib/backup/csv/write';
import { addProfiles, profiles } from '@/lib/profiles/store';

import { download } from './download';
import { profileTitle } from './profile-title';

/** So many names and problems are shown. */
const MOST = 20;

const save = (text: string, name: string) => download(new Blob([text], { type: 'text/csv' }), name);

/** Profiles as a table for a spreadsheet: out, and in after a look at what it holds. */
export function CsvForm() {
  const [read, setRead] = useState<CsvContents | null>(null);
  const [added, setAdded] = useState(0);
  const { busy, error, run } = useTask();

  const open = (file: File) =>
    run(async () => {
      setAdded(0);
      setRead(fromCsv(csvText(new Uint8Array(await file.arrayBuffer()))));
    });
  const add = (contents: CsvContents) =>
    run(async () => {
      await addProfiles(contents.profiles);
      setAdded(contents.profiles.length);
      setRead(null);
    });

  return (
    <div className="stack">
      <p className="muted small">{i18n.t('csv.text')}</p>
      {error && <Notice severity="error">{error}</Notice>}
      {added > 0 && <Notice severity="info">{i18n.t('csv.added', added)}</Notice>}
      <div className="row wrap">
        <FileTrigger
          acceptedFileTypes={['text/csv', '.csv']}
          onSelect={(files) => files?.[0] && open(files[0])}
        >
          <Button isDisabled={busy}>{i18n.t('csv.choose')}</Button>
        </FileTrigger>
        <Button look="plain" onPress={() => save(csvTemplate(), 'beian-lens-template.csv')}>
          {i18n.t('csv.template')}
        </Button>
        <Button
          look="plain"
          isDisabled={busy}
          onPress={() =>
            run(async () => {
              const { records } = await profiles.list();
              save(toCsv(records.map(({ value }) => value)), 'beian-lens.csv');
            })
          }
        >
          {i18n.t('csv.save')}
        </Button>
      </div>
      {read && read.problems.length > 0 && (
        <Notice severity="error">
          {i18n.t('csv.problems', read.problems.length)}
          <ul>
            {read.problems.slice(0, MOST).map(({ row, message }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- the list never changes
              <li key={at}>{i18n.t('csv.row', [row, message])}</li>
            ))}
          </ul>
        </Notice>
      )}
      {read && read.problems.length === 0 && (
        <div className="stack">
          <p>{i18n.t('csv.holds', read.profiles.length)}</p>
          <ul>
            {read.profiles.slice(0, MOST).map((profile) => (
              <li key={profile.websites[0]?.id}>
                {profileTitle(profile)}{' '}
                <span className="muted">
                  {profile.websites.flatMap(({ domains }) => domains).join(', ')}
                </span>
              </li>
            ))}
          </ul>
          <div className="row">
            <Button isDisabled={busy} onPress={() => add(read)}>
              {i18n.t('csv.add')}
            </Button>
            <Button look="plain" onPress={() => setRead(null)}>
              {i18n.t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
