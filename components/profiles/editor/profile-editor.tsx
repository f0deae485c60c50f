import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';

import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';
import { useIdioms } from '@/components/ui/use-idioms';
import { newAdministrator, newWebsite } from '@/lib/profiles/schema';
import type { StoredProfile } from '@/lib/profiles/store';

import { openDraft } from '../drafts';
import { profileTitle } from '../profile-title';
import { findingsOf, valuesOf } from './findings';
import { NeedMeter } from './need-meter';
import './profile-editor.css';
import { SaveState } from './save-state';
import { SectionNav } from './section-nav';
import { SectionView } from './section-view';
import { sectionsOf } from './sections';

/** One profile, all its sections. `section` is the part of the address that names the one on show. */
export function ProfileEditor({ stored, section }: { stored: StoredProfile; section?: string }) {
  const draft = openDraft(stored);
  const { profile, saving, error } = useSyncExternalStore(draft.subscribe, () => draft.state);
  const sections = useMemo(() => sectionsOf(profile), [profile]);
  const judged = useDeferredValue(profile);
  const values = useMemo(() => valuesOf(judged), [judged]);
  const idioms = useIdioms(values);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rules know more when an idiom was found
  const findings = useMemo(() => findingsOf(values), [values, idioms]);
  const shown = sections.find(({ id }) => id === section) ?? sections[0];

  const go = (id: string) => {
    location.hash = `#/profiles/${stored.id}/${id}`;
  };
  const addAdministrator = () => {
    const administrators = [...profile.administrators, newAdministrator()];
    draft.change({ ...profile, administrators });
    go(`administrator-${administrators.length}`);
  };
  const addWebsite = () => {
    const websites = [...profile.websites, newWebsite()];
    draft.change({ ...profile, websites });
    go(`website-${websites.length}`);
  };

  return (
    <div className="editor" onBlur={() => void draft.flush()}>
      <header className="stack">
        <div className="row apart wrap">
          <a className="row small" href="#/profiles">
            <Icon name="back" />
            {i18n.t('profile.all')}
          </a>
          <a href={`#/papers/${stored.id}`}>{i18n.t('profile.fromPaper')}</a>
          <SaveState
            saving={saving}
            error={error}
            retry={() => void draft.flush()}
            settle={(whose) => {
              const leaves = saving === 'deleted' && whose === 'theirs';
              void draft.settle(whose).then(() => leaves && (location.hash = '#/profiles'));
            }}
          />
        </div>
        <h1>{profileTitle(profile)}</h1>
        <NeedMeter profile={judged} sections={sections} />
        <div className="editor-title">
          <TextField
            label={i18n.t('profile.title')}
            help={i18n.t('profile.titleHelp')}
            value={profile.title}
            onChange={(title) => draft.change({ ...profile, title })}
          />
        </div>
      </header>
      <SectionNav
        profileId={stored.id}
        profile={judged}
        sections={sections}
        current={shown?.id}
        findings={findings}
        addAdministrator={profile.kind === 'organization' ? addAdministrator : undefined}
        addWebsite={addWebsite}
      />
      {shown && (
        <SectionView
          key={shown.id}
          section={shown}
          profile={profile}
          findings={findings}
          change={draft.change}
          leave={() => go('entity')}
        />
      )}
    </div>
  );
}
