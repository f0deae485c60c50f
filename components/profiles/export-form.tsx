import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { everythingKept, exportPlain, exportSealed } from '@/lib/backup/export';

import { EMPTY_PASSPHRASE, isUsable, NewPassphraseFields } from './new-passphrase';

/** Saves profiles, filings and checklists to a file: sealed under a passphrase, or plain when the person insists. */
export function ExportForm() {
  const [passphrase, setPassphrase] = useState(EMPTY_PASSPHRASE);
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useTask();
  const ready = isUsable(passphrase) && !busy;

  const save = (sealed: boolean) =>
    run(async () => {
      const kept = await everythingKept();
      if (kept.profiles.length + kept.filings.length + kept.checklists.length === 0)
        throw new RangeError(i18n.t('manager.nothingToExport'));
      download(
        sealed ? await exportSealed(kept, passphrase.first) : await exportPlain(kept),
        sealed ? 'beian-lens.sealed.json' : 'beian-lens.plain.json',
      );
      setPassphrase(EMPTY_PASSPHRASE);
      if (kept.damaged > 0) throw new RangeError(i18n.t('manager.damagedLeftOut', kept.damaged));
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

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob over once the next task runs.
  setTimeout(() => URL.revokeObjectURL(url));
}
