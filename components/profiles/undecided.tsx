import { useEffect, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { decide, onUndecided, type Undecided } from '@/lib/backup/folder/decide';
import { lookAtFolder } from '@/lib/backup/folder/remembered';
import type { StoredProfile } from '@/lib/profiles/store';

import { profileTitle } from './profile-title';
import { SideBySide } from './side-by-side';

/** What two machines changed apart from each other, until the person has decided. */
export function UndecidedRecords({ profiles }: { profiles: readonly StoredProfile[] }) {
  const [all, setAll] = useState<readonly Undecided[]>([]);
  const { busy, error, run } = useTask();
  useEffect(() => {
    const controller = new AbortController();
    onUndecided(setAll, controller.signal);
    return () => controller.abort();
  }, []);
  return (
    <>
      {error && <Notice severity="error">{error}</Notice>}
      {all.map((one) => {
        const mine = profiles.find(({ id }) => id === one.id);
        const [other] = one.others;
        const settle = (whose: 'mine' | 'theirs' | 'both') =>
          run(async () => {
            await decide(one, whose);
            await lookAtFolder(true);
          });
        return (
          <Notice key={`${one.table} ${one.id}`} severity="warning">
            {i18n.t(one.table === 'profiles' ? 'folder.conflict' : 'folder.conflictOther', [
              mine ? profileTitle(mine.value) : i18n.t('manager.profiles'),
              timeOf(mine?.updated),
              timeOf(other?.updated),
            ])}
            {mine && other && one.table === 'profiles' && <SideBySide mine={mine} other={other} />}
            <div className="row wrap">
              <Button small isDisabled={busy} onPress={() => settle('mine')}>
                {i18n.t('folder.mine')}
              </Button>
              <Button small isDisabled={busy} onPress={() => settle('theirs')}>
                {i18n.t('folder.theirs')}
              </Button>
              {one.table === 'profiles' && (
                <Button small isDisabled={busy} onPress={() => settle('both')}>
                  {i18n.t('folder.both')}
                </Button>
              )}
            </div>
          </Notice>
        );
      })}
    </>
  );
}

const timeOf = (time: number | undefined): string =>
  time === undefined ? '?' : new Date(time).toLocaleString('en-GB');
