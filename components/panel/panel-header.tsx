import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { lockVault } from '@/lib/profiles/vault';

interface Props {
  canLock: boolean;
  /** What stands below has a first heading of its own. */
  isAboveHeading: boolean;
}

/** The name, and what leads on: the profiles, and the lock while they are open. */
export function PanelHeader({ canLock, isAboveHeading }: Props) {
  const Name = isAboveHeading ? 'strong' : 'h1';
  return (
    <header>
      <Mark size={18} />
      <Name>{i18n.t('panel.title')}</Name>
      <Button
        look="plain"
        small
        onPress={() => void browser.tabs.create({ url: browser.runtime.getURL('/manager.html') })}
      >
        {i18n.t('popup.manage')}
      </Button>
      {canLock && (
        <Button look="icon" aria-label={i18n.t('vault.lock')} onPress={() => void lockVault()}>
          <Icon name="lock" />
        </Button>
      )}
    </header>
  );
}
