import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Notice } from '@/components/ui/notice';
import { Progress, useProgress } from '@/components/ui/progress';
import { useTask } from '@/components/ui/use-task';
import { type Exported, everythingKept, exportPlain, exportSealed } from '@/lib/backup/export';

import { download } from './download';
import { EMPTY_PASSPHRASE, isUsable, NewPassphraseFields } from './new-passphrase';

/** Saves profiles, filings and checklists to a file: sealed under a passphrase, or plain when the person insists. */
export function ExportForm() {
  const [passphrase, setPassphrase] = useState(EMPTY_PASSPHRASE);
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const { busy, error, run } = useTask();
  const { progress, start, cancel } = useProgress();
  const ready = isUsable(passphrase) && !busy;

  const save = (sealed: boolean) =>
    run(async () => {
      setSaved(null);
      const kept = await everythingKept();
      if (kept.profiles.length + kept.filings.length + kept.checklists.length === 0)
        throw new RangeError(i18n.t('manager.nothingToExport'));
      const exported = await start((options) =>
        sealed ? exportSealed(kept, passphrase.first, options) : exportPlain(kept, options),
      );
      if (!exported) return;
      const name = sealed ? 'beian-lens.backup' : 'beian-lens.plain.json';
      download(exported.file, name);
      setPassphrase(EMPTY_PASSPHRASE);
      setSaved({ ...exported, name });
    });

  return (
    <section>
      <h2>{i18n.t('manager.export')}</h2>
      <p className="muted small">{i18n.t('manager.exportText')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) save(true);
        }}
      >
        <NewPassphraseFields
          label={i18n.t('manager.exportPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
        />
        {error && <Notice severity="error">{error}</Notice>}
        {saved && <Told {...saved} />}
        {progress && <Progress {...progress} cancel={cancel} />}
        <div className="row wrap">
          <Button type="submit" isDisabled={!ready}>
            {i18n.t('manager.exportSealed')}
          </Button>
          <Button look="plain" isDisabled={busy} onPress={() => setAsking(true)}>
            {i18n.t('manager.exportPlain')}
          </Button>
        </div>
      </form>
      {asking && (
        <Confirm
          title={i18n.t('manager.exportPlain')}
          action={i18n.t('manager.exportPlainAction')}
          onConfirm={() => save(false)}
          onClose={() => setAsking(false)}
        >
          {i18n.t('manager.exportPlainWarning')}
        </Confirm>
      )}
    </section>
  );
}

type Saved = Exported & { name: string };

/** Where the file is, and what it lacks, since that could not be opened here. */
function Told({ name, damaged, pictures }: Saved) {
  return (
    <>
      <output>{i18n.t('manager.exported', [name])}</output>
      {damaged > 0 && <Notice severity="error">{i18n.t('manager.damagedLeftOut', damaged)}</Notice>}
      {pictures.length > 0 && (
        <Notice severity="error">
          {i18n.t('manager.picturesLeftOut', pictures.length, [pictures.join(', ')])}
        </Notice>
      )}
    </>
  );
}
