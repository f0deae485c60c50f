import { useCallback, useDeferredValue, useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import type { ProfileOrder } from '@/lib/profiles/find';
import { newProfile, type Profile } from '@/lib/profiles/schema';
import {
  profiles,
  type RemovedProfile,
  removeProfile,
  restoreProfile,
  type StoredProfile,
} from '@/lib/profiles/store';

import { ListTools } from './list-tools';
import './profile-list.css';
import { ProfileRow } from './profile-row';
import { activeProfile, profileTitle } from './profile-title';
import { UndecidedRecords } from './undecided';
import { readAhead } from './read-ahead';
import { useFound } from './use-found';
import { type OpenedProfiles, useSettings } from './use-vault';

/** So many rows are drawn at once: a letter of a search may take one frame. */
const PAGE = 20;

/** Every profile: find, open, make active, duplicate, put away, delete with a way back. */
export function ProfileList({ opened }: { opened: OpenedProfiles }) {
  const settings = useSettings();
  const { error, run } = useTask();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ProfileOrder>('created');
  const [showsArchived, setShowsArchived] = useState(false);
  const [most, setMost] = useState(PAGE);
  const [removed, setRemoved] = useState<{ title: string; profile: RemovedProfile } | null>(null);
  const [damaged, setDamaged] = useState<string | null>(null);
  const active = activeProfile(opened.profiles, settings)?.id;
  // What is typed stands there before what it finds.
  const asked = useDeferredValue(query);
  const found = useFound(opened.profiles, asked, order, readAhead).filter(
    ({ value }) => value.archived === showsArchived,
  );
  const archived = opened.profiles.filter(({ value }) => value.archived).length;

  const create = (kind: Profile['kind']) =>
    run(async () => {
      const { id } = await profiles.add(newProfile(kind));
      location.hash = `#/profiles/${id}`;
    });
  const remove = useCallback(
    (stored: StoredProfile) =>
      run(async () => {
        const title = profileTitle(stored.value);
        setRemoved({ title, profile: await removeProfile(stored) });
      }),
    [run],
  );
  const restore = (profile: RemovedProfile) =>
    run(async () => {
      await restoreProfile(profile);
      setRemoved(null);
    });

  return (
    <main className="stack">
      <div className="row apart wrap">
        <h1>{i18n.t('manager.profiles')}</h1>
        <div className="row wrap">
          <a className="button" href="#/papers">
            {i18n.t('manager.fromPaper')}
          </a>
          <Button onPress={() => create('organization')}>
            <Icon name="add" size={12} />
            {i18n.t('manager.newOrganization')}
          </Button>
          <Button onPress={() => create('individual')}>
            <Icon name="add" size={12} />
            {i18n.t('manager.newIndividual')}
          </Button>
        </div>
      </div>
      {error && <Notice severity="error">{error}</Notice>}
      {opened.damaged.map(({ id, error }) => (
        <Notice key={id} severity="error">
          {error.message}
          <div>
            <Button small danger onPress={() => setDamaged(id)}>
              {i18n.t('manager.deleteDamaged')}
            </Button>
          </div>
        </Notice>
      ))}
      <UndecidedRecords profiles={opened.profiles} />
      {opened.profiles.length > 1 && (
        <ListTools
          query={query}
          setQuery={setQuery}
          order={order}
          setOrder={setOrder}
          archived={archived}
          showsArchived={showsArchived}
          setShowsArchived={setShowsArchived}
        />
      )}
      {opened.profiles.length === 0 && <p className="empty">{i18n.t('manager.noProfiles')}</p>}
      {opened.profiles.length > 0 && found.length === 0 && (
        <p className="empty">{i18n.t('manager.noneFound')}</p>
      )}
      <ul className="profile-list rows">
        {found.slice(0, most).map((stored) => (
          <ProfileRow
            key={stored.id}
            stored={stored}
            isActive={stored.id === active}
            run={run}
            remove={remove}
          />
        ))}
      </ul>
      {found.length > most && (
        <div>
          <Button onPress={() => setMost(most + PAGE)}>
            {i18n.t('manager.showMore', [found.length - most])}
          </Button>
        </div>
      )}
      {damaged && (
        <Confirm
          title={i18n.t('manager.deleteDamaged')}
          action={i18n.t('manager.delete')}
          onConfirm={() => run(() => profiles.remove(damaged))}
          onClose={() => setDamaged(null)}
        >
          {i18n.t('manager.deleteDamagedText')}
        </Confirm>
      )}
      {removed && (
        <output className="undo">
          {i18n.t('manager.deleted', [removed.title])}
          <Button small onPress={() => restore(removed.profile)}>
            {i18n.t('manager.undo')}
          </Button>
          <Button look="icon" aria-label={i18n.t('common.close')} onPress={() => setRemoved(null)}>
            <Icon name="close" />
          </Button>
        </output>
      )}
    </main>
  );
}
