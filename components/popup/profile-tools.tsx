import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

import { i18n } from '#i18n';
import '@/components/fill/menu.css';
import { profileTitle } from '@/components/profiles/profile-title';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { newProfile } from '@/lib/profiles/schema';
import { writeSettings } from '@/lib/profiles/settings';
import {
  duplicateProfile,
  profiles,
  type RemovedProfile,
  removeProfile,
  restoreProfile,
  saveProfile,
  type StoredProfile,
} from '@/lib/profiles/store';

interface Props {
  active: StoredProfile | undefined;
  /** Opens a page of the manager, where there is room to type. */
  openManager(page: string): void;
}

type Action = 'duplicate' | 'archive' | 'delete';

/** What can be done with the chosen profile, and how to make another: the manager in small. */
export function ProfileTools({ active, openManager }: Props) {
  const { busy, error, run } = useTask();
  const [removed, setRemoved] = useState<{ title: string; profile: RemovedProfile } | null>(null);

  const actions: Record<Action, (chosen: StoredProfile) => Promise<void>> = {
    async duplicate(chosen) {
      const title = i18n.t('manager.copyOf', [profileTitle(chosen.value)]);
      const { id } = await duplicateProfile(chosen, title);
      await writeSettings({ activeProfile: id });
    },
    async archive(chosen) {
      await saveProfile(chosen, { ...chosen.value, archived: true });
      await writeSettings({ activeProfile: '' });
    },
    async delete(chosen) {
      const title = profileTitle(chosen.value);
      setRemoved({ title, profile: await removeProfile(chosen) });
    },
  };
  const create = (kind: 'organization' | 'individual'): void =>
    run(async () => {
      const { id } = await profiles.add(newProfile(kind));
      await writeSettings({ activeProfile: id });
      openManager(`#/profiles/${id}`);
    });

  return (
    <div className="stack tight">
      <div className="row wrap">
        {active && (
          <>
            <Button small onPress={() => openManager(`#/profiles/${active.id}`)}>
              {i18n.t('popup.edit')}
            </Button>
            <MenuTrigger>
              <Button small isDisabled={busy}>
                {i18n.t('popup.more')} <Icon name="chevron" size={12} />
              </Button>
              <Popover className="fill-menu">
                <Menu
                  aria-label={i18n.t('popup.more')}
                  onAction={(action) => run(() => actions[action as Action](active))}
                >
                  <MenuItem id="duplicate">{i18n.t('manager.duplicate')}</MenuItem>
                  <MenuItem id="archive">{i18n.t('manager.archive')}</MenuItem>
                  <MenuItem id="delete">{i18n.t('manager.delete')}</MenuItem>
                </Menu>
              </Popover>
            </MenuTrigger>
          </>
        )}
        <MenuTrigger>
          <Button small isDisabled={busy}>
            {i18n.t('popup.new')} <Icon name="chevron" size={12} />
          </Button>
          <Popover className="fill-menu">
            <Menu
              aria-label={i18n.t('popup.new')}
              onAction={(way) =>
                way === 'papers' ? openManager('#/papers') : create(way as 'organization')
              }
            >
              <MenuItem id="papers">{i18n.t('manager.fromPaper')}</MenuItem>
              <MenuItem id="organization">{i18n.t('manager.newOrganization')}</MenuItem>
              <MenuItem id="individual">{i18n.t('manager.newIndividual')}</MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {error && <Notice severity="error">{error}</Notice>}
      {removed && (
        <output className="row apart small">
          {i18n.t('manager.deleted', [removed.title])}
          <Button
            small
            onPress={() =>
              run(async () => {
                await restoreProfile(removed.profile);
                setRemoved(null);
              })
            }
          >
            {i18n.t('manager.undo')}
          </Button>
        </output>
      )}
    </div>
  );
}
