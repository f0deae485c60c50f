import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { VaultGate } from '@/components/profiles/vault-gate';
import { Button } from '@/components/ui/button';
import type { VaultStatus } from '@/lib/profiles/vault';

/** Why nothing can be filled yet, and the press that leads on. */
export function VaultWay({ status }: { status: VaultStatus | null }) {
  if (status !== 'new') return <VaultGate>{null}</VaultGate>;
  return (
    <section className="stack tight">
      <p>{i18n.t('panel.noVault')}</p>
      <Button
        look="primary"
        wide
        onPress={() => void browser.tabs.create({ url: browser.runtime.getURL('/manager.html') })}
      >
        {i18n.t('panel.start')}
      </Button>
    </section>
  );
}
