import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { useTask } from '@/components/ui/use-task';
import { chooseFolder, hasFolders, openFromFolder } from '@/lib/backup/folder/remembered';

/** For a browser without a vault: opens the one that a folder carries. */
export function OpenFromFolder() {
  const [folder, setFolder] = useState<Awaited<ReturnType<typeof chooseFolder>>>(null);
  const [passphrase, setPassphrase] = useState('');
  const { busy, error, run } = useTask();
  if (!hasFolders()) return null;
  if (!folder)
    return (
      <>
        {error && <Notice severity="error">{error}</Notice>}
        <Button look="plain" wide onPress={() => run(async () => setFolder(await chooseFolder()))}>
          {i18n.t('folder.openHere')}
        </Button>
      </>
    );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase && !busy) run(() => openFromFolder(folder, passphrase));
      }}
    >
      <TextField
        label={i18n.t('folder.passphrase', [folder.name])}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
      />
      {error && <Notice severity="error">{error}</Notice>}
      <Button type="submit" wide isDisabled={!passphrase || busy}>
        {i18n.t('vault.unlock')}
      </Button>
    </form>
  );
}
