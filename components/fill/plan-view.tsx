import { i18n } from '#i18n';
import type { PlanItem, PlannedAction } from '@/lib/autofill/types';
import { Chinese } from '@/components/ui/chinese';
import { nameOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { CopyButton } from './copy-button';
import { inBothLanguages } from './in-both-languages';
import { InsteadMenu } from './instead-menu';
import { PlanGroup } from './plan-group';
import type { Fill } from './use-fill';

const ACTIONS = [
  ['fill', 'fill'],
  ['keep-yours', 'keepYours'],
  ['needs-you', 'needsYou'],
  ['cannot', 'cannot'],
  ['already-right', 'alreadyRight'],
] as const;

export interface PlanViewProps extends Pick<
  Fill,
  'candidates' | 'takeInstead' | 'notOnPage' | 'only'
> {
  items: readonly PlanItem[];
}

/** What the next press will do with each field. */
export function PlanView({ items, candidates, takeInstead, notOnPage, only }: PlanViewProps) {
  return (
    <div className="plan">
      {ACTIONS.map(([action, wording]) => (
        <PlanGroup
          key={action}
          group={action}
          title={i18n.t(`fill.plan.${wording}`)}
          open={only !== null}
          lines={items
            .filter(({ planned }) => planned.action === action)
            .map(({ field, shown, planned }) => ({
              name: nameOf(field.key),
              text: <Chinese>{describe(planned, shown, field.key)}</Chinese>,
              action: (
                <>
                  {planned.action === 'cannot' && planned.copy && (
                    <CopyButton text={planned.copy} />
                  )}
                  {!only && (
                    <InsteadMenu
                      field={nameOf(field.key)}
                      candidates={planned.action === 'needs-you' ? [] : candidates(field)}
                      shown={shown}
                      choose={(candidate) => takeInstead(field, candidate)}
                    />
                  )}
                </>
              ),
            }))}
        />
      ))}
      <PlanGroup
        group="not-on-page"
        title={i18n.t('fill.plan.notOnPage')}
        lines={notOnPage.map(({ key, text }) => ({
          name: nameOf(key),
          text: <Chinese>{inBothLanguages(key, text)}</Chinese>,
          action: <CopyButton text={text} />,
        }))}
      />
    </div>
  );
}

function describe(planned: PlannedAction, shown: string, key: FieldKey): string {
  switch (planned.action) {
    case 'fill': {
      const texts = planned.texts.map((text) => inBothLanguages(key, text)).join(', ');
      return planned.conversion ? `${texts} · ${planned.conversion}` : texts;
    }
    case 'keep-yours':
      return i18n.t('fill.keep', [planned.yours, planned.ours]);
    case 'already-right':
      return inBothLanguages(key, shown);
    case 'cannot':
    case 'needs-you':
      return planned.reason;
  }
}
