import { type ReactNode, useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { profileTitle } from '@/components/profiles/profile-title';
import { useProfiles, useVaultState } from '@/components/profiles/use-vault';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { useIdioms } from '@/components/ui/use-idioms';
import { buildChecklist } from '@/lib/checklist/checklist';
import { namedValues } from '@/lib/checklist/name-check';
import { dayInChina } from '@/lib/filings/days';
import type { StoredProfile } from '@/lib/profiles/store';
import { provinceByCode } from '@/lib/regions';

import { ChecklistView } from './checklist-view';
import { FoldsContext } from './question-part';
import { Questions } from './questions';
import { useFolds } from './use-folds';
import { useSavedChecklist } from './use-saved-checklist';
import './checklist.css';

/** `#/readiness`: the check for nobody in particular; `#/readiness/<profile id>`: the one of a profile. */
export default function ReadinessPage({ path }: { path: readonly string[] }) {
  const { status: vault, error } = useVaultState();
  if (vault === null && !error) return null;
  if (vault === 'unlocked') return <WithProfiles profileId={path[0] ?? ''} />;
  return (
    <Readiness
      profile={undefined}
      unlocked={false}
      hint={
        error ? (
          <Notice severity="error">{`${error.message} ${i18n.t('readiness.keptUnopened')}`}</Notice>
        ) : (
          <p className="muted small">
            {i18n.t(vault === 'new' ? 'readiness.keptNew' : 'readiness.keptLocked')}{' '}
            <a href="#/profiles">
              {i18n.t(vault === 'new' ? 'readiness.keepNew' : 'readiness.keepLocked')}
            </a>
          </p>
        )
      }
    />
  );
}

function WithProfiles({ profileId }: { profileId: string }) {
  const { opened, error } = useProfiles();
  if (error) return <Notice severity="error">{error.message}</Notice>;
  if (!opened) return null;
  const profile = opened.profiles.find(({ id }) => id === profileId);
  return (
    <Readiness
      key={profile?.id ?? ''}
      profile={profile}
      unlocked
      choice={<ProfileChoice profiles={opened.profiles} chosen={profile?.id ?? ''} />}
    />
  );
}

function ProfileChoice({
  profiles,
  chosen,
}: {
  profiles: readonly StoredProfile[];
  chosen: string;
}) {
  if (profiles.length === 0) return null;
  return (
    <Select
      label={i18n.t('readiness.profile')}
      value={chosen}
      choices={[
        ['', i18n.t('readiness.noProfile')],
        ...profiles.map(({ id, value }) => [id, profileTitle(value)] as const),
      ]}
      onChange={(id) => {
        location.hash = id ? `#/readiness/${id}` : '#/readiness';
      }}
    />
  );
}

interface ReadinessProps {
  profile: StoredProfile | undefined;
  unlocked: boolean;
  /** Which profile it is for. */
  choice?: ReactNode;
  /** Why none can be chosen. */
  hint?: ReactNode;
}

function Readiness({ profile, unlocked, choice, hint }: ReadinessProps) {
  const { saved, error, answer, tick } = useSavedChecklist(profile, unlocked);
  const [today] = useState(() => dayInChina(new Date()));
  const input = saved?.input;
  const { folds, answerNext } = useFolds(input);
  const named = useMemo(() => namedValues(input?.websiteName ?? ''), [input?.websiteName]);
  const idioms = useIdioms(named);
  const checklist = useMemo(
    () => (input && provinceByCode(input.province) ? buildChecklist(input, { today }) : null),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rules know more when an idiom was found
    [input, today, idioms],
  );
  if (!saved || !input) return error ? <Notice severity="error">{error}</Notice> : null;
  return (
    <main className="readiness">
      <header className="stack tight no-print">
        <h1>{i18n.t('readiness.title')}</h1>
        <p className="muted">{i18n.t('readiness.intro')}</p>
        {hint}
      </header>
      {error && <Notice severity="error">{error}</Notice>}
      <div className="readiness-columns">
        <div className="readiness-form card no-print">
          {choice}
          <FoldsContext value={folds}>
            <Questions input={input} answer={answer} />
          </FoldsContext>
        </div>
        {checklist ? (
          <ChecklistView
            checklist={checklist}
            ticked={saved.ticked}
            today={today}
            tick={tick}
            answerNext={answerNext}
          />
        ) : (
          <p className="muted">{i18n.t('readiness.chooseProvince')}</p>
        )}
      </div>
    </main>
  );
}
