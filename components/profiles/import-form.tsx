import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { Progress, useProgress } from '@/components/ui/progress';
import { useTask } from '@/components/ui/use-task';
import { importEverything, type ImportReport } from '@/lib/backup/merge';
import { type ReadFile, readExport } from '@/lib/backup/read';

import { ImportDone } from './import-done';

/** Adds what an export file holds; all of it or nothing. */
export function ImportForm() {
  const [waiting, setWaiting] = useState<{ file: ReadFile; name: string } | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [report, setReport] = useState<ImportReport | null>(null);
  const { busy, error, run } = useTask();
  const { progress, start, cancel } = useProgress();

  const open = (file: File) =>
    run(async () => {
      setWaiting(null);
      setReport(null);
      const read = await readExport(file);
      if (read.needsPassphrase) setWaiting({ file: read, name: file.name });
      else setReport(await start((options) => importEverything(read, '', options)));
    });
  const finish = ({ file }: { file: ReadFile }) =>
    run(async () => {
      const done = await start((options) => importEverything(file, passphrase, options));
      if (!done) return;
      setReport(done);
      setWaiting(null);
      setPassphrase('');
    });

  return (
    <section>
      <h2>{i18n.t('manager.import')}</h2>
      <p className="muted small">{i18n.t('manager.importText')}</p>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json', '.backup']}
        onSelect={(files) => files?.[0] && open(files[0])}
      >
        <Button isDisabled={busy}>{i18n.t('manager.chooseFile')}</Button>
      </FileTrigger>
      {waiting && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (passphrase && !busy) finish(waiting);
          }}
        >
          <TextField
            label={i18n.t('manager.filePassphrase', [waiting.name])}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <div>
            <Button type="submit" isDisabled={!passphrase || busy}>
              {i18n.t('manager.importAction')}
            </Button>
          </div>
        </form>
      )}
      {progress && <Progress {...progress} cancel={cancel} />}
      {error && <Notice severity="error">{error}</Notice>}
      {report && <ImportDone report={report} />}
    </section>
  );
}
