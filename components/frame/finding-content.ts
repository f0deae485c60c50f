import { i18n } from '#i18n';
import type { FindingButton, FindingPlace } from '@/components/overlay/content';
import type { PlacedFinding } from '@/components/overlay/finding-layer';
import { fieldOf } from '@/lib/forms';
import type { RecognisedField } from '@/lib/page/types';
import { matches } from '@/lib/page/read/dom';
import { messageBesideRepair } from '@/lib/rules/support/beside-repair';
import type { Finding } from '@/lib/rules/types';

import { isOnPicture } from './chosen-files';

/** What a person can do with a finding on the page. */
export interface FindingActions {
  fix(finding: Finding): void;
  ignore(finding: Finding): void;
  suggest(finding: Finding, text: string): void;
  /** Leads to the page's own upload control. */
  chooseAnother(finding: Finding): void;
  openRule(rule: string): void;
  /** Whether a saved value may be asked for. */
  canOffer(field: RecognisedField): boolean;
  /** Asks what is saved for the field, to put it in place of what is there. */
  offer(field: RecognisedField): void;
}

/** A finding as the overlay shows it under the field that it is about, with its way out. */
export function findingContent(
  finding: Finding,
  fields: readonly RecognisedField[],
  actions: FindingActions,
): PlacedFinding {
  const { rule, index, severity } = finding;
  const message = messageBesideRepair(finding);
  const meant = fields.filter((field) => field.key === finding.field && field.index === index);
  const field = meant.find(({ controls }) => controls.length > 0) ?? meant[0];
  const name = fieldOf(finding.field)?.en ?? field?.labelText ?? '';
  return {
    finding: {
      rule,
      field: finding.field,
      index,
      severity,
      spoken: `${i18n.t(`severity.${severity}`)}, ${name}: `,
      message: field && isOnlyShown(field) ? `${message} ${i18n.t('overlay.onlyShown')}` : message,
      buttons: buttonsOf(finding, name, actions, field),
    },
    place: field ? placeOf(field) : null,
  };
}

const FIXED = 'input:is(:disabled,[readonly]),textarea:is(:disabled,[readonly]),select:disabled';

/** Whether this step of the page only shows the value: what is wrong with it is mended on an earlier one. */
function isOnlyShown({ controls }: RecognisedField): boolean {
  const [first] = controls;
  if (!first || first.kind === 'read-only') return first !== undefined;
  const [box] = first.elements;
  return ['text', 'textarea', 'native-select'].includes(first.kind) && box !== undefined
    ? matches(box, FIXED)
    : false;
}

const placeOf = ({ controls, label }: RecognisedField): FindingPlace => ({
  control: controls.at(-1)?.elements.at(-1),
  label,
});

/** The repair, what the rule suggests, the rule itself, and the way to be spared of it. */
function buttonsOf(
  finding: Finding,
  name: string,
  actions: FindingActions,
  field: RecognisedField | undefined,
): FindingButton[] {
  const { fix, suggestions = [], severity } = finding;
  const isPicture = isOnPicture(finding) && severity !== 'info';
  return [
    ...(fix ? [{ label: fix.label, run: () => actions.fix(finding) }] : []),
    ...suggestions.map(({ zh, en, value }) => ({
      label: zh,
      isChinese: true,
      title: en,
      run: () => actions.suggest(finding, value ?? zh),
    })),
    ...(!fix && !isPicture && field && actions.canOffer(field) && !isOnlyShown(field)
      ? [{ label: i18n.t('overlay.fillThis'), run: () => actions.offer(field) }]
      : []),
    ...(isPicture
      ? [
          {
            label: i18n.t('overlay.photo.chooseAnother'),
            run: () => actions.chooseAnother(finding),
          },
        ]
      : []),
    { label: i18n.t('overlay.openRule'), isQuiet: true, run: () => actions.openRule(finding.rule) },
    {
      label: i18n.t(isPicture ? 'overlay.photo.useAnyway' : 'overlay.ignore'),
      isQuiet: true,
      spoken: i18n.t(isPicture ? 'overlay.photo.useAnywayLabel' : 'overlay.ignoreLabel', [name]),
      run: () => actions.ignore(finding),
    },
  ];
}
