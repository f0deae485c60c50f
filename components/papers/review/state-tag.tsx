import { i18n } from '#i18n';
import type { Doubt, ReadValue } from '@/lib/papers/types';

const DOUBTS: Record<Doubt, () => string> = {
  uncertain: () => i18n.t('papers.doubt.uncertain'),
  covered: () => i18n.t('papers.doubt.covered'),
  repaired: () => i18n.t('papers.doubt.repaired'),
  mended: () => i18n.t('papers.doubt.mended'),
  form: () => i18n.t('papers.doubt.form'),
  division: () => i18n.t('papers.doubt.division'),
  disagrees: () => i18n.t('papers.doubt.disagrees'),
  'no-label': () => i18n.t('papers.doubt.noLabel'),
};

/** How far a value may be trusted, and why not further. */
export function StateTag({ read, isDerived }: { read: ReadValue; isDerived?: boolean }) {
  // What follows from a checked number has no check digit of its own.
  const state = isDerived && read.state === 'checked' ? 'read' : read.state;
  return (
    <div className="state" data-state={state}>
      <span className="tag">{i18n.t(`papers.state.${state}`)}</span>
      {isDerived && <span className="muted small">{i18n.t('papers.derived')}</span>}
      {read.doubts.map((doubt) => (
        <span key={doubt} className="muted small">
          {DOUBTS[doubt]()}
        </span>
      ))}
    </div>
  );
}
