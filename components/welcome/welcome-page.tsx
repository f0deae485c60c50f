import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { WhereItWorks } from '@/components/site/where-it-works';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icons';

import { OpenFilingPages } from './open-filing-pages';
import { PinHint } from './pin-hint';
import './welcome.css';

/** Opens after installation: what this is, three ways on, and where it works. `#/welcome/page` is the third way. */
export default function WelcomePage({ path }: { path: readonly string[] }) {
  return (
    <main className="welcome">
      <header className="stack">
        <h1>{i18n.t('welcome.title')}</h1>
        <p>
          {i18n.t('welcome.does')} {i18n.t('welcome.never')} {i18n.t('welcome.keeps')}
        </p>
      </header>
      <img
        src={browser.runtime.getURL('/welcome.png' as '/manager.html')}
        width={992}
        height={562}
        alt={i18n.t('welcome.picture')}
      />
      <nav aria-label={i18n.t('welcome.ways')}>
        <Way href="#/practice" way="practice" icon="practice" />
        <Way href="#/readiness" way="readiness" icon="readiness" />
        <Way href="#/welcome/page" way="onPage" icon="page" />
      </nav>
      <OpenFilingPages isAsked={path[0] === 'page'} />
      <PinHint />
      <WhereItWorks />
    </main>
  );
}

interface WayProps {
  href: string;
  way: 'practice' | 'readiness' | 'onPage';
  icon: IconName;
}

function Way({ href, way, icon }: WayProps) {
  return (
    <a className="welcome-way" href={href}>
      <strong>
        <Icon name={icon} size={20} />
        <span>{i18n.t(`welcome.${way}`)}</span>
        <Icon name="forward" />
      </strong>
      <span>{i18n.t(`welcome.${way}Text`)}</span>
    </a>
  );
}
