import { useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { findingsOf, findingsOfSlot, valuesOf } from '@/components/profiles/editor/findings';
import { paperName } from '@/components/profiles/paper-name';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { useTask } from '@/components/ui/use-task';
import { FIELDS } from '@/lib/forms';
import type { ReadPaper } from '@/lib/papers/types';
import type { Profile } from '@/lib/profiles/schema';

import { PictureEditor } from '../picture/picture-editor';
import { type DocumentPlace, documentOf } from './document-of';
import type { Accepted } from './keep';
import { proposalsOf } from './proposals';
import { ProposalRow } from './proposal-row';
import './review.css';
import { type PersonTarget, personTargets } from './targets';
import { Unasked } from './unasked';

export interface ReviewProps {
  paper: ReadPaper;
  /** The picture that it was read from, turned upright; null for a text. */
  picture: ImageBitmap | null;
  /** The file that becomes the profile's document; null for a text. */
  file: File | null;
  profile: Profile;
  keep(accepted: Accepted): Promise<void>;
  discard(): void;
}

/** Everything that was read, each value for the person to accept or not; nothing is kept before. */
export function Review({ paper, picture, file, profile, keep, discard }: ReviewProps) {
  const { busy, error, run } = useTask();
  const [person, setPerson] = useState<PersonTarget>('leader');
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [ready, setReady] = useState(file);
  const [keepsPicture, setKeepsPicture] = useState(false);
  const { proposals, unasked } = useMemo(
    () => proposalsOf(paper, profile, person),
    [paper, profile, person],
  );
  const findings = useMemo(
    () =>
      findingsOf(
        valuesOf(proposals.reduce((whole, { slot, value }) => slot.write(whole, value), profile)),
      ),
    [profile, proposals],
  );
  const place = documentOf(paper.kind, profile, person);
  const chosen = proposals.filter(({ id }) => accepted.has(id));
  const count = chosen.length + (keepsPicture && place ? 1 : 0);
  const all = () => {
    setAccepted(new Set(proposals.map(({ id }) => id)));
    setKeepsPicture(place !== null && ready !== null);
  };
  const none = () => {
    setAccepted(new Set());
    setKeepsPicture(false);
  };
  return (
    <section className="stack review" aria-labelledby="review-title">
      <h2 id="review-title">{(paper.kind && paperName(paper.kind)) ?? i18n.t('papers.review')}</h2>
      <p className="muted">{i18n.t('papers.reviewHint')}</p>
      {paper.isCovered && <Notice severity="warning">{i18n.t('papers.covered')}</Notice>}
      {proposals.length === 0 && <Notice severity="warning">{i18n.t('papers.nothingRead')}</Notice>}
      {hasPerson(proposals.map(({ slot }) => slot.key)) && profile.administrators.length > 0 && (
        <Select<PersonTarget>
          label={i18n.t('papers.whose')}
          value={person}
          choices={personChoices(profile)}
          onChange={setPerson}
        />
      )}
      <div className="row wrap">
        <Button small onPress={all}>
          {i18n.t('papers.acceptAll')}
        </Button>
        <Button small onPress={none}>
          {i18n.t('papers.acceptNone')}
        </Button>
      </div>
      <ul className="proposals">
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            profile={profile}
            picture={picture}
            findings={findingsOfSlot(findings, proposal.slot)}
            isAccepted={accepted.has(proposal.id)}
            accept={(isAccepted) => setAccepted(toggled(accepted, proposal.id, isAccepted))}
          />
        ))}
      </ul>
      <Unasked values={unasked} picture={picture} />
      {ready && place && (
        <fieldset className="stack tight kept-picture">
          <Checkbox isSelected={keepsPicture} onChange={setKeepsPicture}>
            {i18n.t('papers.keepPicture', [nameOf(place)])}
          </Checkbox>
          <PictureEditor file={ready} change={setReady} />
        </fieldset>
      )}
      {error && <Notice severity="error">{error}</Notice>}
      <div className="row">
        <Button
          look="primary"
          isDisabled={count === 0 || busy}
          onPress={() =>
            run(() =>
              keep({
                origin: { from: 'paper', of: paper.kind ?? '', at: Date.now() },
                proposals: chosen,
                picture: keepsPicture && ready && place ? { file: ready, place } : null,
              }),
            )
          }
        >
          {i18n.t('papers.save', count)}
        </Button>
        <Button isDisabled={busy} onPress={discard}>
          {i18n.t('papers.discard')}
        </Button>
      </div>
    </section>
  );
}

const nameOf = ({ key }: DocumentPlace): string => FIELDS.get(key)?.en ?? key;

const hasPerson = (keys: readonly string[]): boolean =>
  keys.some((key) => /^(?:leader|admin)\./.test(key));

function personChoices(profile: Profile): (readonly [PersonTarget, string])[] {
  return personTargets(profile).map((target, at) => [
    target,
    target === 'leader'
      ? i18n.t('profile.section.leader')
      : i18n.t('profile.section.administratorNamed', [
          profile.administrators[at - 1]?.name || String(at),
        ]),
  ]);
}

function toggled(all: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(all);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
