import { FindingLine } from '@/components/profiles/editor/finding-line';
import { slotText } from '@/components/profiles/editor/slot';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import type { Profile } from '@/lib/profiles/schema';
import type { Finding } from '@/lib/rules/types';

import { CutOut } from './cut-out';
import type { Proposal } from './proposals';
import { StateTag } from './state-tag';
import { ValueText } from './value-text';

export interface ProposalRowProps {
  proposal: Proposal;
  profile: Profile;
  picture: ImageBitmap | null;
  findings: readonly Finding[];
  isAccepted: boolean;
  accept(isAccepted: boolean): void;
}

/** One proposed value: the field, what is proposed and how it is spoken, where it was read, and what rules say. */
export function ProposalRow(props: ProposalRowProps) {
  const { proposal, profile, picture, findings, isAccepted, accept } = props;
  const { slot, value, read, isDerived } = proposal;
  const { en, zh } = slotText(slot.key);
  const now = slot.read(profile).filter(Boolean).join(' – ');
  const text = value.filter(Boolean).join(' – ');
  return (
    <li className="proposal" data-field={slot.key} data-state={read.state}>
      <Checkbox isSelected={isAccepted} onChange={accept}>
        <span className="slot-label">
          {en}
          {zh && <span lang="zh">{zh}</span>}
        </span>
      </Checkbox>
      <div className="stack tight">
        <ValueText text={text} field={slot.key} read={isDerived ? undefined : read} />
        {now && now !== text && (
          <span className="muted small">
            {i18n.t('papers.nowInProfile')} <span lang="zh">{now}</span>
          </span>
        )}
        {now === text && <span className="muted small">{i18n.t('papers.alreadyThere')}</span>}
        <ul className="stack tight">
          {findings.map((finding) => (
            <FindingLine key={finding.rule} finding={finding} />
          ))}
        </ul>
      </div>
      <div className="stack tight">
        <StateTag read={read} isDerived={isDerived} />
        {picture && read.boxes?.length ? (
          <CutOut picture={picture} boxes={read.boxes} value={text} />
        ) : (
          <q className="muted small from" lang="zh">
            {read.from}
          </q>
        )}
      </div>
    </li>
  );
}
