import { useState } from 'react';

import { i18n } from '#i18n';
import { flushDrafts } from '@/components/profiles/drafts';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { lockVault } from '@/lib/profiles/vault';

import { groups, type ManagerPage } from './pages';

interface Props {
  current: ManagerPage;
  canLock: boolean;
}

/** The pages by what they are for; in a narrow window behind one button that names the page on show. */
export function ManagerNav({ current, canLock }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav
      className="manager-nav"
      aria-label={i18n.t('manager.navigation')}
      data-open={isOpen || undefined}
    >
      <strong className="manager-name">
        <Mark size={26} />
        Beian Lens
      </strong>
      <button
        type="button"
        className="manager-menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="row">
          <Icon name={current.id} />
          {current.title}
        </span>
        <Icon name="chevron" />
      </button>
      {groups.map(({ name, pages }) => (
        <ul key={name} aria-label={name}>
          {pages.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#/${id}`}
                aria-current={id === current.id ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                <Icon name={id} />
                {title}
              </a>
            </li>
          ))}
        </ul>
      ))}
      {canLock && (
        <Button onPress={() => void flushDrafts().then(lockVault)}>
          <Icon name="lock" />
          {i18n.t('vault.lock')}
        </Button>
      )}
    </nav>
  );
}
