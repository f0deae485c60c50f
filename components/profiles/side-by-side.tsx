import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import type { SealedRecord } from '@/lib/profiles/database';
import { profiles, type StoredProfile } from '@/lib/profiles/store';
import { vaultKey } from '@/lib/profiles/vault';

import { differencesOf } from './differences';
import './side-by-side.css';

/** What this machine and another one hold of the same profile, where they differ. */
export function SideBySide({ mine, other }: { mine: StoredProfile; other: SealedRecord }) {
  const theirs = useOpened(other);
  if (theirs === 'damaged') return <p>{i18n.t('folder.otherDamaged')}</p>;
  if (!theirs) return null;
  return (
    <table className="side-by-side">
      <thead>
        <tr>
          <th scope="col">{i18n.t('folder.differs')}</th>
          <th scope="col">{i18n.t('folder.here', [timeOf(mine)])}</th>
          <th scope="col">{i18n.t('folder.there', [timeOf(theirs)])}</th>
        </tr>
      </thead>
      <tbody>
        {differencesOf(mine.value, theirs.value).map(({ name, mine: here, theirs: there }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[here, there].map((text, at) => (
              <td key={at} lang={text ? 'zh' : undefined}>
                {text || <span className="muted">{i18n.t('folder.nothing')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useOpened(record: SealedRecord): StoredProfile | 'damaged' | null {
  const [opened, setOpened] = useState<StoredProfile | 'damaged' | null>(null);
  useEffect(() => {
    let gone = false;
    vaultKey()
      .then((key) => profiles.open(record, key))
      .catch(() => 'damaged' as const)
      .then((found) => gone || setOpened(found))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [record]);
  return opened;
}

const timeOf = ({ updated }: StoredProfile): string => new Date(updated).toLocaleString('en-GB');
