import { useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { openDraft } from '@/components/profiles/drafts';
import { withEntered } from '@/components/profiles/editor/entered';
import { activeProfile, profileTitle } from '@/components/profiles/profile-title';
import { useProfiles, useSettings } from '@/components/profiles/use-vault';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { useTabFrames } from '@/components/ui/use-tab-frames';
import { newProfile, type Origin, type Profile } from '@/lib/profiles/schema';
import { profiles as store, type StoredProfile } from '@/lib/profiles/store';

import type { Captured } from './captured';
import { CaptureView } from './capture-view';

const NEW = 'new';

/** `#/papers/page/<tab>`: what the filing page in a tab holds, to be saved into a profile. */
export function CapturePage({ tab }: { tab: number }) {
  const { opened, error } = useProfiles();
  const settings = useSettings();
  if (error) return <Notice severity="error">{error.message}</Notice>;
  if (!opened || !settings) return null;
  const active = activeProfile(opened.profiles, settings);
  return <FromTab tab={tab} profiles={opened.profiles} first={active?.id ?? NEW} />;
}

function FromTab({
  tab,
  profiles,
  first,
}: {
  tab: number;
  profiles: readonly StoredProfile[];
  first: string;
}) {
  const { frames, connection } = useTabFrames(tab);
  const [chosen, setChosen] = useState(first);
  const [kept, setKept] = useState<{ id: string; count: number } | null>(null);
  const stored = profiles.find(({ id }) => id === chosen);
  const fields = useMemo(() => frames.flatMap((frame) => frame.fields), [frames]);
  const isPerson = fields.some(({ key, value }) => key === 'entity.type' && value === '个人');
  const fresh = useMemo(() => newProfile(isPerson ? 'individual' : 'organization'), [isPerson]);
  const page = frames.find((frame) => frame.top) ?? frames[0];
  const keep = async (accepted: readonly Captured[]) => {
    const host = page ? new URL(page.url).hostname : '';
    const origin: Origin = { from: 'page', of: host, at: Date.now() };
    const change = (profile: Profile) =>
      accepted.reduce((whole, captured) => withEntered(whole, captured, origin), profile);
    const id = await save(change, stored, fresh);
    setKept({ id, count: accepted.length });
    setChosen(id);
  };
  return (
    <main className="stack papers">
      <h1>{i18n.t('papers.captureTitle')}</h1>
      <p className="muted">{i18n.t('papers.captureIntro')}</p>
      <div className="papers-target">
        <Select
          label={i18n.t('papers.into')}
          value={chosen}
          choices={[
            ...profiles.map(({ id, value }) => [id, profileTitle(value)] as const),
            [NEW, i18n.t('papers.new.organization')] as const,
          ]}
          onChange={setChosen}
        />
      </div>
      {kept && (
        <Notice severity="info">
          {i18n.t('papers.captured', kept.count)}{' '}
          <a href={`#/profiles/${kept.id}`}>{i18n.t('papers.openProfile')}</a>
        </Notice>
      )}
      {connection === 'unreachable' && (
        <Notice severity="warning">{i18n.t('papers.captureGone')}</Notice>
      )}
      {connection === 'connected' && (
        <CaptureView key={chosen} fields={fields} profile={stored?.value ?? fresh} keep={keep} />
      )}
    </main>
  );
}

async function save(
  change: (profile: Profile) => Profile,
  stored: StoredProfile | undefined,
  fresh: Profile,
): Promise<string> {
  if (!stored) return (await store.add(change(fresh))).id;
  const draft = openDraft(stored);
  draft.change(change);
  await draft.flush();
  if (draft.state.error) throw draft.state.error;
  return stored.id;
}
