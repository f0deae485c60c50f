import { i18n } from '#i18n';
import type { ReadValue } from '@/lib/papers/types';

import { CutOut } from './cut-out';
import { StateTag } from './state-tag';
import { ValueText } from './value-text';

/** What was read that no field of a profile asks: to look at. */
export function Unasked({
  values,
  picture,
}: {
  values: readonly ReadValue[];
  picture: ImageBitmap | null;
}) {
  if (values.length === 0) return null;
  return (
    <details className="unasked">
      <summary>{i18n.t('papers.unasked', values.length)}</summary>
      <ul className="proposals">
        {values.map((read) => (
          <li key={read.key} className="proposal" data-key={read.key} data-state={read.state}>
            <span className="slot-label">{i18n.t(`papers.value.${read.key}`)}</span>
            <ValueText text={read.value.replace('/', ' – ')} read={read} />
            <div className="stack tight">
              <StateTag read={read} />
              {picture && <CutOut picture={picture} boxes={read.boxes ?? []} value={read.value} />}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
