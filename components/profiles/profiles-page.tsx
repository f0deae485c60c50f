import { useState } from 'react';

import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';

import { openDraft, unsavedDraft } from './drafts';
import { ProfileEditor } from './editor/profile-editor';
import { KeepBar } from './keep-bar';
import { ProfileList } from './profile-list';
import { ProfilesStart } from './profiles-start';
import { useProfiles, useVaultStatus } from './use-vault';

interface Props {
  path: readonly string[];
}

/** `#/profiles`: the list; `#/profiles/<id>/<section>`: one of them. Before there is a vault, how to make the first. */
export default function ProfilesPage({ path }: Props) {
  const status = useVaultStatus();
  // Everything is deleted in the settings, which are another page.
  const [hadVault, setHadVault] = useState(false);
  if (!hadVault && (status === 'locked' || status === 'unlocked')) setHadVault(true);
  if (status !== 'new') return <OfVault path={path} />;
  return (
    <>
      {hadVault && <Notice severity="warning">{i18n.t('profile.allDeleted')}</Notice>}
      <BeforeVault path={path} />
    </>
  );
}

function BeforeVault({ path: [id, section] }: Props) {
  const stored = unsavedDraft(id);
  if (!stored) return <ProfilesStart />;
  return (
    <>
      <ProfileEditor key={id} stored={stored} section={section} />
      <KeepBar keep={() => openDraft(stored).keep()} />
    </>
  );
}

function OfVault({ path }: Props) {
  const { opened, error } = useProfiles();
  if (error) return <Notice severity="error">{error.message}</Notice>;
  if (!opened) return null;
  const [id, section] = path;
  if (!id) return <ProfileList opened={opened} />;
  const stored = opened.profiles.find((profile) => profile.id === id) ?? unsavedDraft(id);
  if (stored) return <ProfileEditor key={id} stored={stored} section={section} />;
  return (
    <main className="stack">
      <Notice severity="info">{i18n.t('profile.gone')}</Notice>
      <a href="#/profiles">{i18n.t('profile.all')}</a>
    </main>
  );
}
