import { useEffect, useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { profileTitle } from '@/components/profiles/profile-title';
import { useProfiles, useVaultStatus } from '@/components/profiles/use-vault';
import { useVaultFirst } from '@/components/profiles/use-vault-first';
import { VaultGate } from '@/components/profiles/vault-gate';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import type { EntityKind } from '@/lib/forms/types';
import { newProfile } from '@/lib/profiles/schema';
import type { StoredProfile } from '@/lib/profiles/store';

import { CapturePage } from './capture/capture-page';
import { ChooseSource } from './choose-source';
import './papers.css';
import { PreparePage } from './picture/prepare-page';
import { ReadingProgress } from './reading-progress';
import { keep } from './review/keep';
import { kindOf } from './review/proposals';
import { Review } from './review/review';
import { useReading } from './use-reading';

const NEW = ['organization', 'individual'] as const satisfies readonly EntityKind[];

/**
 * `#/papers`: a new profile out of papers; `#/papers/<id>`: values for one that there is; `#/papers/page/<tab>`: what
 * a filing page holds; `#/papers/<id>/<picture>`: a picture of it made ready for upload.
 */
export default function PapersPage({ path: [id, part] }: { path: readonly string[] }) {
  if (id === 'page')
    return (
      <VaultGate>
        <CapturePage key={part} tab={Number(part)} />
      </VaultGate>
    );
  return <FromPapers id={id} picture={part} />;
}

/** Before there is a vault papers are read all the same; what stands here stays when it is made. */
function FromPapers({ id, picture }: { id: string | undefined; picture: string | undefined }) {
  const status = useVaultStatus();
  const [isFirst, setFirst] = useState(false);
  const [opened, setOpened] = useState<readonly StoredProfile[] | null>(null);
  if (status === 'new' && !isFirst) setFirst(true);
  const profiles = opened ?? (isFirst ? NONE : null);
  const stored = profiles?.find((profile) => profile.id === id);
  return (
    <>
      {status === 'unlocked' && <Profiles onOpened={setOpened} />}
      {stored && picture ? (
        <PreparePage stored={stored} picture={picture} />
      ) : (
        profiles && <Papers profiles={profiles} id={id} />
      )}
    </>
  );
}

const NONE: readonly StoredProfile[] = [];

/** Hands the opened profiles up, or says why there are none. */
function Profiles({ onOpened }: { onOpened(profiles: readonly StoredProfile[]): void }) {
  const { opened, error } = useProfiles();
  useEffect(() => {
    if (opened) onOpened(opened.profiles);
  }, [opened, onOpened]);
  return error && <Notice severity="error">{error.message}</Notice>;
}

function Papers({ profiles, id }: { profiles: readonly StoredProfile[]; id: string | undefined }) {
  const { state, readFile, readPasted, reset } = useReading();
  const [chosenKind, setKind] = useState<EntityKind | null>(null);
  const [kept, setKept] = useState<number | null>(null);
  const vault = useVaultFirst();
  const stored = profiles.find((profile) => profile.id === id);
  const kind = chosenKind ?? kindOf(state.at === 'read' ? state.reading.paper : undefined);
  const fresh = useMemo(() => newProfile(kind), [kind]);
  const target = stored?.id ?? kind;
  const choices = [
    ...profiles.map(({ id, value }) => [id, profileTitle(value)] as const),
    ...NEW.map((kind) => [kind, i18n.t(`papers.new.${kind}`)] as const),
  ];
  const choose = (chosen: string) => {
    const isNew = NEW.find((kind) => kind === chosen);
    if (isNew) setKind(isNew);
    location.hash = isNew ? '#/papers' : `#/papers/${chosen}`;
  };
  return (
    <main className="stack papers">
      <h1>{i18n.t('papers.title')}</h1>
      <p className="muted">{i18n.t('papers.intro')}</p>
      <div className="papers-target">
        <Select label={i18n.t('papers.into')} value={target} choices={choices} onChange={choose} />
      </div>
      {kept !== null && stored && state.at === 'choosing' && (
        <Notice severity="info">
          {i18n.t('papers.kept', kept)}{' '}
          <a href={`#/profiles/${stored.id}`}>{i18n.t('papers.openProfile')}</a>
        </Notice>
      )}
      {state.at === 'choosing' && (
        <>
          {state.error && <Notice severity="error">{state.error}</Notice>}
          <ChooseSource readFile={(file) => readFile(file)} readPasted={readPasted} />
        </>
      )}
      {state.at === 'reading' && (
        <ReadingProgress name={state.name} step={state.step} cancel={reset} />
      )}
      {state.at === 'page' && (
        <section className="stack">
          <p>{i18n.t('papers.whichPage', [state.name, state.opened.pages])}</p>
          <div className="row wrap">
            {Array.from(
              { length: Math.min(state.opened.pages, MOST_PAGES) },
              (_, at) => at + 1,
            ).map((page) => (
              <Button key={page} onPress={() => readFile(state.opened.given, page)}>
                {i18n.t('papers.page', [page])}
              </Button>
            ))}
          </div>
        </section>
      )}
      {state.at === 'read' && (
        <Review
          {...state.reading}
          profile={stored?.value ?? fresh}
          discard={reset}
          keep={async (accepted) => {
            if (!(await vault.ask())) return;
            const into = await keep(accepted, stored ?? fresh);
            setKept(accepted.proposals.length + (accepted.picture ? 1 : 0));
            location.hash = `#/papers/${into}`;
            reset();
          }}
        />
      )}
      {vault.window}
    </main>
  );
}

const MOST_PAGES = 20;
