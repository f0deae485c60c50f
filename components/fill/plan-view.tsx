import { i18n } from '#i18n';
import type { PlanItem, PlannedAction } from '@/lib/autofill/types';
import { nameOf } from '@/lib/forms';

import { CopyButton } from './copy-button';
import { PlanGroup } from './plan-group';

const ACTIONS = [
  ['fill', 'fill'],
  ['keep-yours', 'keepYours'],
  ['needs-you', 'needsYou'],
  ['cannot', 'cannot'],
  ['already-right', 'alreadyRight'],
] as const;

/** What the next press will do with each field. */
export function PlanView({ items }: { items: readonly PlanItem[] }) {
  return (
    <div>
      {ACTIONS.map(([action, wording]) => (
        <PlanGroup
          key={action}
          group={action}
          title={i18n.t(`fill.plan.${wording}`)}
          lines={items
            .filter(({ planned }) => planned.action === action)
            .map(({ field, shown, planned }) => ({
              id: `${field.id}`,
              name: nameOf(field.key),
              text: describe(planned, shown),
              action: planned.action === 'cannot' && planned.copy && (
                <CopyButton text={planned.copy} />
              ),
            }))}
        />
      ))}
    </div>
  );
}

function describe(planned: PlannedAction, shown: string): string {
  switch (planned.action) {
    case 'fill': {
      const texts = planned.texts.join(', ');
      return planned.conversion ? `${texts} · ${planned.conversion}` : texts;
    }
    case 'keep-yours':
      return i18n.t('fill.keep', [planned.yours, planned.ours]);
    case 'already-right':
      return shown;
    case 'cannot':
    case 'needs-you':
      return planned.reason;
  }
}
