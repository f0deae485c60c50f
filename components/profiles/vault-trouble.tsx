import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { errorText } from '@/components/ui/error-text';
import { Notice } from '@/components/ui/notice';

import './vault-gate.css';

/** The browser does not let the vault be opened: why, and what helps. */
export function VaultTrouble({ error }: { error: Error }) {
  return (
    <section className="vault-gate">
      <h1>{i18n.t('vault.troubleTitle')}</h1>
      <Notice severity="error">{errorText(error)}</Notice>
      {/* A database that failed to open stays shut until the page is loaded again. */}
      <Button wide onPress={() => location.reload()}>
        {i18n.t('vault.tryAgain')}
      </Button>
    </section>
  );
}
