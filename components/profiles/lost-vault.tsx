import { useState, type ReactNode } from 'react';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

import { FirstRun } from './first-run';
import './vault-gate.css';

interface Props {
  isPart?: boolean;
  otherWay?: ReactNode;
}

/** There was a vault, and the browser has lost it: what may have happened, and the way back. */
export function LostVault({ isPart = false, otherWay }: Props) {
  const Heading = isPart ? 'h2' : 'h1';
  const [anew, setAnew] = useState(false);
  if (anew) return <FirstRun isPart={isPart} otherWay={otherWay} />;
  return (
    <section className="vault-gate">
      <Heading>{i18n.t('vault.lostTitle')}</Heading>
      {/* The likeliest there, and nothing is lost then. */}
      {import.meta.env.FIREFOX && (
        <>
          <p>{i18n.t('vault.lostContainer')}</p>
          <Button
            wide
            onPress={() => {
              // Without a container of its own, a tab that an extension opens is an ordinary one.
              void browser.tabs.create({ url: browser.runtime.getURL('/manager.html') });
            }}
          >
            {i18n.t('vault.openAnew')}
          </Button>
        </>
      )}
      <Notice severity="error">
        {i18n.t(import.meta.env.FIREFOX ? 'vault.lostWhyOrdinary' : 'vault.lostWhy')}
      </Notice>
      <p>{i18n.t('vault.lostHelp')}</p>
      <Button look="primary" wide onPress={() => setAnew(true)}>
        {i18n.t('vault.startAnew')}
      </Button>
    </section>
  );
}
