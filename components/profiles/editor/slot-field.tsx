import { memo } from 'react';

import { i18n } from '#i18n';
import { firstSentence } from '@/components/overlay/first-sentence';
import type { Profile } from '@/lib/profiles/schema';
import type { Finding } from '@/lib/rules/types';

import { typedNow, withEntered } from './entered';
import { exampleNumber } from './example-number';
import { FindingLine } from './finding-line';
import { MoreAbout } from './more-about';
import { needOf } from './need';
import { personOfSlot } from './person-of-slot';
import { ReadBack } from './read-back';
import { type Slot, slotChoices, type SlotKind, slotText } from './slot';
import { SlotControl } from './slot-control';
import './slot-field.css';
import { ValueOrigin } from './value-origin';

export interface SlotFieldProps {
  slot: Slot;
  profile: Profile;
  findings: readonly Finding[];
  change(profile: Profile): void;
}

/** Kinds in which a person enters Chinese that nobody translates for them. */
const SPOKEN: ReadonlySet<SlotKind> = new Set(['text', 'long-text', 'texts']);

/** One field of the catalogue: label in both languages, what it means, its control, and what the rules say. */
export const SlotField = memo(function SlotField(props: SlotFieldProps) {
  const { slot, profile, findings, change } = props;
  const { en, zh, explain, example: usual, pitfall } = slotText(slot.key);
  const person = slot.key.endsWith('.certificateNumber') && personOfSlot(slot, profile);
  const example = (person && exampleNumber(person)) || usual;
  const chosen = slotChoices(slot.key, profile).find(({ zh, en }) => zh === example && zh !== en);
  const { first, rest } = firstSentence(explain);
  const write = (value: readonly string[]) =>
    change(withEntered(profile, { slot, value }, typedNow()));
  const origin = profile.origins?.[slot.id];
  const single = ['text', 'long-text', 'choice', 'date', 'country', 'region'].includes(slot.kind);
  return (
    <fieldset className="slot" data-field={slot.key} aria-label={en}>
      <div className="entry">
        <span className="slot-label">
          {en}
          {zh && <span lang="zh">{zh}</span>}
          {needOf(slot, profile) !== 'needed' && (
            <span className="need">{i18n.t('profile.optional')}</span>
          )}
        </span>
        <SlotControl slot={slot} label={en} profile={profile} write={write} />
        {SPOKEN.has(slot.kind) && <ReadBack text={slot.read(profile).join('，')} />}
        {origin && <ValueOrigin origin={origin} />}
        <ul className="stack tight" aria-live="polite">
          {findings.map((finding) => (
            <FindingLine
              key={finding.rule}
              finding={finding}
              apply={single ? (value) => write([value]) : undefined}
            />
          ))}
        </ul>
      </div>
      <div className="about">
        {first && <p>{first}</p>}
        {example && (
          <p>
            {i18n.t('profile.example')} {chosen && `${chosen.en} · `}
            <span lang="zh">{example}</span>
          </p>
        )}
        <MoreAbout name={en} rest={rest} pitfall={pitfall} />
      </div>
    </fieldset>
  );
});
