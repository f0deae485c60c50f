import { memo } from 'react';

import { i18n } from '#i18n';
import type { Profile } from '@/lib/profiles/schema';
import type { Finding } from '@/lib/rules/types';

import { FindingLine } from './finding-line';
import { type Slot, slotText } from './slot';
import { SlotControl } from './slot-control';
import './slot-field.css';

export interface SlotFieldProps {
  slot: Slot;
  profile: Profile;
  findings: readonly Finding[];
  change(profile: Profile): void;
}

/** One field of the catalogue: label in both languages, what it means, its control, and what the rules say. */
export const SlotField = memo(function SlotField(props: SlotFieldProps) {
  const { slot, profile, findings, change } = props;
  const { en, zh, explain, example, pitfall } = slotText(slot.key);
  const write = (value: readonly string[]) => change(slot.write(profile, value));
  const single = ['text', 'long-text', 'choice', 'date', 'region'].includes(slot.kind);
  return (
    <fieldset className="slot" data-field={slot.key} aria-label={en}>
      <div className="entry">
        <span className="slot-label">
          {en}
          {zh && <span lang="zh">{zh}</span>}
        </span>
        <SlotControl slot={slot} label={en} profile={profile} write={write} />
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
        {explain && <p>{explain}</p>}
        {example && (
          <p>
            {i18n.t('profile.example')} <span lang="zh">{example}</span>
          </p>
        )}
        {pitfall && (
          <p>
            {i18n.t('profile.pitfall')} {pitfall}
          </p>
        )}
      </div>
    </fieldset>
  );
});
