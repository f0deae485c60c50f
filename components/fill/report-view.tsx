import { i18n } from '#i18n';
import type { Outcome, ReportItem } from '@/lib/autofill/types';
import { nameOf } from '@/lib/forms';

import { CopyButton } from './copy-button';
import { PlanGroup } from './plan-group';

/** What needs a look comes first and stands open. */
const OUTCOMES: readonly { outcome: Outcome; open: boolean }[] = [
  { outcome: 'did-not-stick', open: true },
  { outcome: 'cannot', open: true },
  { outcome: 'not-found', open: true },
  { outcome: 'cancelled', open: false },
  { outcome: 'needs-you', open: false },
  { outcome: 'filled', open: false },
  { outcome: 'kept-yours', open: false },
  { outcome: 'already-right', open: false },
];

/** What came of the last press, field by field. */
export function ReportView({ items }: { items: readonly ReportItem[] }) {
  return (
    <section aria-label={i18n.t('fill.report')} aria-live="polite">
      {OUTCOMES.map(({ outcome, open }) => (
        <PlanGroup
          key={outcome}
          title={i18n.t(`fill.outcome.${outcome}`)}
          open={open}
          lines={items
            .filter((item) => item.outcome === outcome)
            .map(({ id, key, reason, copy }) => ({
              id,
              name: nameOf(key),
              text: reason ?? '',
              action: copy && <CopyButton text={copy} />,
            }))}
        />
      ))}
    </section>
  );
}
