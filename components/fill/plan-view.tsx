import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { PlanItem, PlannedAction } from '@/lib/autofill/types';
import { Chinese } from '@/components/ui/chinese';
import { nameOf } from '@/lib/forms';

import { CopyButton } from '@/components/ui/copy-button';
import { InsteadMenu } from './instead-menu';
import { KeepRepair, Repairs } from './repairs';
import { PlanGroup } from './plan-group';
import type { Fill } from './use-fill';
import { ValueLine } from './value-line';

const ACTIONS = [
  ['refused', 'refused'],
  ['objected', 'objected'],
  ['fill', 'fill'],
  ['keep-yours', 'keepYours'],
  ['needs-you', 'needsYou'],
  ['cannot', 'cannot'],
  ['already-right', 'alreadyRight'],
] as const;

export interface PlanViewProps extends Pick<
  Fill,
  'candidates' | 'takeInstead' | 'takeRepaired' | 'repaired' | 'notOnPage' | 'opened' | 'only'
> {
  items: readonly PlanItem[];
  /** What the person calls the entity in English; empty when they have not said. */
  called: string;
  /** Keeps a repaired value in the profile; undefined where there is nothing to keep it in. */
  keep(item: PlanItem): (() => void) | undefined;
}

/** What the next press will do with each field. */
export function PlanView({ items, notOnPage, opened, ...more }: PlanViewProps) {
  return (
    <div className="plan">
      {ACTIONS.map(([action, wording]) => (
        <PlanGroup
          key={action}
          group={action}
          title={i18n.t(`fill.plan.${wording}`)}
          open={action === 'refused' || action === 'objected' || more.only !== null}
          lines={items
            .filter(({ planned }) => groupOf(planned) === action)
            .map((item) => ({
              name: nameOf(item.field.key),
              text: <Told item={item} called={more.called} />,
              action: <Presses item={item} {...more} />,
            }))}
        />
      ))}
      <PlanGroup
        group="opened"
        title={i18n.t('fill.plan.opened')}
        lines={opened.map(({ key, value }) => ({
          name: nameOf(key),
          text: <ValueLine field={key} value={value} />,
        }))}
      />
      <PlanGroup
        group="not-on-page"
        title={i18n.t('fill.plan.notOnPage')}
        lines={notOnPage.map(({ key, text }) => ({
          name: nameOf(key),
          text: <ValueLine field={key} value={text} />,
          action: <CopyButton text={text} />,
        }))}
      />
    </div>
  );
}

const groupOf = (planned: PlannedAction) =>
  planned.action === 'fill' && planned.objection ? 'objected' : planned.action;

/** What can be done about one line. */
function Presses({
  item,
  candidates,
  takeInstead,
  takeRepaired,
  repaired,
  keep,
  only,
}: Omit<PlanViewProps, 'items' | 'notOnPage' | 'opened' | 'called'> & {
  item: PlanItem;
}): ReactNode {
  const { field, shown, planned } = item;
  return (
    <>
      {planned.action === 'cannot' && planned.copy && <CopyButton text={planned.copy} />}
      {planned.action === 'refused' && (
        <Repairs {...planned} value={shown} take={(value) => takeRepaired(field, value)} />
      )}
      {planned.action === 'fill' && (
        <KeepRepair item={item} repaired={repaired} keep={keep(item)} />
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
  );
}

function Told({ item, called }: { item: PlanItem; called: string }): ReactNode {
  const { field, shown, planned } = item;
  const name = field.key === 'entity.name' ? called : '';
  switch (planned.action) {
    case 'fill':
      return (
        <>
          {planned.texts.map((text, at) => (
            <ValueLine key={text} field={field.key} value={text} called={name}>
              {planned.conversion && at === planned.texts.length - 1 && ` · ${planned.conversion}`}
            </ValueLine>
          ))}
          {planned.objection && (
            <div>
              <Chinese>{planned.objection}</Chinese>
            </div>
          )}
        </>
      );
    case 'keep-yours':
      return <Chinese>{i18n.t('fill.keep', [planned.yours, planned.ours])}</Chinese>;
    case 'already-right':
      return <ValueLine field={field.key} value={shown} called={name} />;
    case 'refused':
    case 'cannot':
    case 'needs-you':
      return <Chinese>{planned.reason}</Chinese>;
  }
}
