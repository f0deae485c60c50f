import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { newProfile, type Profile } from '@/lib/profiles/schema';
import { writeSettings } from '@/lib/profiles/settings';
import {
  duplicateProfile,
  profiles,
  type RemovedProfile,
  removeProfile,
  restoreProfile,
  type StoredProfile,
} from '@/lib/profiles/store';

import './profile-list.css';
import { activeProfile, profileTitle } from './profile-title';
import { type OpenedProfiles, useSettings } from './use-vault';

/** Every profile: open, make active, duplicate, delete with a way back. */
export function ProfileList({ opened }: { opened: OpenedProfiles }) {
  const settings = useSettings();
  const { error, run } = useTask();
  const [removed, setRemoved] = useState<{ title: string; profile: RemovedProfile } | null>(null);
  const [damaged, setDamaged] = useState<string | null>(null);
  const active = activeProfile(opened.profiles, settings)?.id;

  const create = (kind: Profile['kind']) =>
    run(async () => {
      const { id } = await profiles.add(newProfile(kind));
      location.hash = `#/profiles/${id}`;
    });
  const remove = (stored: StoredProfile) =>
    run(async () => {
      const title = profileTitle(stored.value);
      setRemoved({ title, profile: await removeProfile(stored) });
    });
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
          <a href="#/papers">{i18n.t('manager.fromPaper')}</a>
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
      {opened.profiles.length === 0 && <p className="empty">{i18n.t('manager.noProfiles')}</p>}
      <ul className="profile-list">
        {opened.profiles.map((stored) => (
          <li key={stored.id}>
            <div className="name">
              <a href={`#/profiles/${stored.id}`}>{profileTitle(stored.value)}</a>
              <div className="muted small">{i18n.t(`profile.kind.${stored.value.kind}`)}</div>
            </div>
            {stored.id === active ? (
              <span className="tag">{i18n.t('manager.active')}</span>
            ) : (
              <Button
                look="plain"
                small
                onPress={() => run(() => writeSettings({ activeProfile: stored.id }))}
              >
                {i18n.t('manager.makeActive')}
              </Button>
            )}
            <Button
              look="plain"
              small
              onPress={() =>
                run(async () => {
                  await duplicateProfile(
                    stored,
                    i18n.t('manager.copyOf', [profileTitle(stored.value)]),
                  );
                })
              }
            >
              {i18n.t('manager.duplicate')}
            </Button>
            <Button look="plain" small danger onPress={() => remove(stored)}>
              {i18n.t('manager.delete')}
            </Button>
          </li>
        ))}
      </ul>
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
