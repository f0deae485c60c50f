import { useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { findingsOf, findingsOfSlot, valuesOf } from '@/components/profiles/editor/findings';
import { FindingLine } from '@/components/profiles/editor/finding-line';
import { slotText } from '@/components/profiles/editor/slot';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import type { FieldState } from '@/lib/autofill/types';
import type { Profile } from '@/lib/profiles/schema';

import { ValueText } from '../review/value-text';
import '../review/review.css';
import { type Captured, captureOf } from './captured';

export interface CaptureViewProps {
  fields: readonly FieldState[];
  profile: Profile;
  keep(accepted: readonly Captured[]): Promise<void>;
}

/** What a page holds otherwise than the profile, field by field; ticked ones are saved. */
export function CaptureView({ fields, profile, keep }: CaptureViewProps) {
  const { busy, error, run } = useTask();
  const { differences, same, ofFurtherWebsites } = useMemo(
    () => captureOf(fields, profile),
    [fields, profile],
  );
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const chosen = differences.filter(({ id }) => accepted.has(id));
  const findings = useMemo(
    () =>
      findingsOf(
        valuesOf(differences.reduce((whole, { slot, value }) => slot.write(whole, value), profile)),
      ),
    [differences, profile],
  );
  return (
    <section className="stack review">
      <p className="muted">{i18n.t('papers.captureSame', same)}</p>
      {ofFurtherWebsites > 0 && (
        <Notice severity="info">{i18n.t('papers.captureFurther', ofFurtherWebsites)}</Notice>
      )}
      {differences.length === 0 ? (
        <Notice severity="info">{i18n.t('papers.captureNothing')}</Notice>
      ) : (
        <div className="row wrap">
          <Button small onPress={() => setAccepted(new Set(differences.map(({ id }) => id)))}>
            {i18n.t('papers.acceptAll')}
          </Button>
          <Button small onPress={() => setAccepted(new Set())}>
            {i18n.t('papers.acceptNone')}
          </Button>
        </div>
      )}
      <ul className="proposals">
        {differences.map((captured) => {
          const { id, slot, value, labelText } = captured;
          const { en } = slotText(slot.key);
          const now = slot.read(profile).filter(Boolean);
          return (
            <li key={id} className="proposal" data-field={slot.key}>
              <Checkbox
                isSelected={accepted.has(id)}
                onChange={(isIn) =>
                  setAccepted(
                    new Set(isIn ? [...accepted, id] : [...accepted].filter((one) => one !== id)),
                  )
                }
              >
                <span className="slot-label">
                  {en}
                  <span lang="zh">{labelText}</span>
                </span>
              </Checkbox>
              <div className="stack tight">
                <span className="muted small">{i18n.t('papers.onPage')}</span>
                <ValueText text={value.filter(Boolean).join(' – ')} />
                <ul className="stack tight">
                  {findingsOfSlot(findings, slot).map((finding) => (
                    <FindingLine key={finding.rule} finding={finding} />
                  ))}
                </ul>
              </div>
              <div className="stack tight">
                <span className="muted small">{i18n.t('papers.nowInProfile')}</span>
                {now.length > 0 ? (
                  <ValueText text={now.join(' – ')} />
                ) : (
                  <span className="muted">{i18n.t('papers.nothingThere')}</span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {error && <Notice severity="error">{error}</Notice>}
      <div>
        <Button
          look="primary"
          isDisabled={chosen.length === 0 || busy}
          onPress={() =>
            run(async () => {
              await keep(chosen);
              setAccepted(new Set());
            })
          }
        >
          {i18n.t('papers.save', chosen.length)}
        </Button>
      </div>
    </section>
  );
}
