import { i18n } from '#i18n';
import { ComboBox } from '@/components/ui/combo-box';
import { DateField } from '@/components/ui/date-field';
import { TextField } from '@/components/ui/text-field';
import type { ReadinessInput } from '@/lib/checklist/input';
import { optionsOf, PREPARATION } from '@/lib/forms';

import { Part, type QuestionsProps } from './question-part';
import { YesNo } from './radios';

const BILLINGS = PREPARATION.get('instance.billing')?.options ?? [];

/** The instance: product, billing, region, time left, numbers used. */
export function InstanceQuestions({ input, answer }: QuestionsProps) {
  const { instance } = input;
  const change = (answers: Partial<ReadinessInput['instance']>) =>
    answer({ instance: { ...instance, ...answers } });
  return (
    <Part id="instance" title={i18n.t('readiness.part.instance')}>
      <div className="text-field">
        <span className="field-label">{i18n.t('readiness.product')}</span>
        <ComboBox
          label={i18n.t('readiness.product')}
          choices={optionsOf('instance.productType')}
          value={instance.productType}
          onChange={(productType) => change({ productType })}
        />
      </div>
      <div className="text-field">
        <span className="field-label">{i18n.t('readiness.billing')}</span>
        <ComboBox
          label={i18n.t('readiness.billing')}
          choices={BILLINGS}
          value={instance.billing}
          onChange={(billing) => change({ billing })}
        />
      </div>
      <YesNo
        label={i18n.t('readiness.instanceMainland')}
        value={instance.mainland}
        onChange={(mainland) => change({ mainland })}
      />
      <TextField
        label={i18n.t('readiness.instanceMonths')}
        value={instance.months}
        onChange={(months) => change({ months })}
      />
      <DateField
        label={i18n.t('readiness.instanceExpires')}
        value={instance.expires}
        onChange={(expires) => change({ expires })}
      />
      <TextField
        label={i18n.t('readiness.serviceNumbersUsed')}
        value={instance.serviceNumbersUsed}
        onChange={(serviceNumbersUsed) => change({ serviceNumbersUsed })}
      />
    </Part>
  );
}
