import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import {
  chooseFolder,
  hasFolders,
  lookAtFolder,
  rememberedFolder,
  rememberFolder,
} from '@/lib/backup/folder/remembered';
import type { FolderReport } from '@/lib/backup/folder/report';

/** A folder that carries a sealed copy of the vault to other machines. */
export function FolderCopy() {
  const [name, setName] = useState<string | null>(null);
  const [report, setReport] = useState<FolderReport | null>(null);
  const { busy, error, run } = useTask();
  useEffect(() => {
    void rememberedFolder().then((handle) => setName(handle?.name ?? null));
  }, []);
  const choose = () =>
    run(async () => {
      const handle = await chooseFolder();
      if (!handle) return;
      await rememberFolder(null);
      await rememberFolder(handle);
      setName(handle.name);
      setReport(await lookAtFolder(true));
    });
  return (
    <section>
      <h2>{i18n.t('folder.title')}</h2>
      <p className="muted small">{i18n.t(hasFolders() ? 'folder.text' : 'folder.none')}</p>
      {error && <Notice severity="error">{error}</Notice>}
      {report && (
        <Notice severity={report.undecided > 0 ? 'warning' : 'info'}>
          {i18n.t('folder.report', [report.taken, report.given])}
          {report.waiting > 0 && ` ${i18n.t('folder.waiting', report.waiting)}`}
          {report.undecided > 0 && ` ${i18n.t('folder.undecided', report.undecided)}`}
        </Notice>
      )}
      {hasFolders() && (
        <div className="row wrap">
          {name !== null && (
            <>
              <span>{i18n.t('folder.in', [name])}</span>
              <Button
                isDisabled={busy}
                onPress={() => run(async () => setReport(await lookAtFolder(true)))}
              >
                {i18n.t('folder.look')}
              </Button>
              <Button
                look="plain"
                isDisabled={busy}
                onPress={() =>
                  run(async () => {
                    await rememberFolder(null);
                    setName(null);
                    setReport(null);
                  })
                }
              >
                {i18n.t('folder.forget')}
              </Button>
            </>
          )}
          <Button isDisabled={busy} onPress={choose}>
            {i18n.t('folder.choose')}
          </Button>
        </div>
      )}
    </section>
  );
}
