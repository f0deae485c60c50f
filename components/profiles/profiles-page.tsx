import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';

import { unsavedDraft } from './drafts';
import { ProfileEditor } from './editor/profile-editor';
import { ProfileList } from './profile-list';
import { useProfiles } from './use-vault';

/** `#/profiles`: the list; `#/profiles/<id>/<section>`: one of them. */
export default function ProfilesPage({ path }: { path: readonly string[] }) {
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
