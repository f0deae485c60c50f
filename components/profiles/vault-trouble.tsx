import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { errorText } from '@/components/ui/error-text';
import { Notice } from '@/components/ui/notice';

import './vault-gate.css';

/** The browser does not let the vault be opened: why, and what helps. */
export function VaultTrouble({ error, isPart = false }: { error: Error; isPart?: boolean }) {
  const Heading = isPart ? 'h2' : 'h1';
  return (
    <section className="vault-gate">
      <Heading>{i18n.t('vault.troubleTitle')}</Heading>
      <Notice severity="error">{errorText(error)}</Notice>
      {/* A database that failed to open stays shut until the page is loaded again. */}
      <Button wide onPress={() => location.reload()}>
        {i18n.t('vault.tryAgain')}
      </Button>
    </section>
  );
}
