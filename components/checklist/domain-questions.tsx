import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ComboBox } from '@/components/ui/combo-box';
import { DateField } from '@/components/ui/date-field';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';
import { type DomainAnswers, newDomainAnswers } from '@/lib/checklist/input';
import { PREPARATION } from '@/lib/forms';

import { Part, type QuestionsProps } from './question-part';
import { YesNo } from './radios';

const HOLDERS = PREPARATION.get('domain.holderRole')?.options ?? [];

/** Each domain of the filing: registrar, verification, validity, holder. */
export function DomainQuestions({ input, answer }: QuestionsProps) {
  const change = (at: number, answers: Partial<DomainAnswers>) =>
    answer({
      domains: input.domains.map((domain, index) =>
        index === at ? { ...domain, ...answers } : domain,
      ),
    });
  return (
    <Part id="domain" title={i18n.t('readiness.part.domain')}>
      {input.domains.map((domain, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- domains are told apart by their order alone
        <div className="stack tight" key={index}>
          <TextField
            label={
              input.domains.length > 1
                ? i18n.t('readiness.domainNumber', [String(index + 1)])
                : i18n.t('readiness.domain')
            }
            placeholder="example.cn"
            value={domain.name}
            onChange={(name) => change(index, { name })}
          />
          <YesNo
            label={i18n.t('readiness.registrarInChina')}
            value={domain.registrarInChina}
            onChange={(registrarInChina) => change(index, { registrarInChina })}
          />
          <DateField
            label={i18n.t('readiness.realNameVerifiedOn')}
            value={domain.realNameVerifiedOn}
            onChange={(realNameVerifiedOn) => change(index, { realNameVerifiedOn })}
          />
          <DateField
            label={i18n.t('readiness.domainExpires')}
            value={domain.expires}
            onChange={(expires) => change(index, { expires })}
          />
          {input.kind === 'organization' && (
            <div className="text-field">
              <span className="field-label">{i18n.t('readiness.holder')}</span>
              <ComboBox
                label={i18n.t('readiness.holder')}
                choices={HOLDERS}
                value={domain.holderRole}
                onChange={(holderRole) => change(index, { holderRole })}
              />
            </div>
          )}
          {input.domains.length > 1 && (
            <Button
              look="plain"
              small
              onPress={() =>
                answer({ domains: input.domains.filter((_, other) => other !== index) })
              }
            >
              {i18n.t('readiness.removeDomain')}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button
          look="plain"
          small
          onPress={() => answer({ domains: [...input.domains, newDomainAnswers()] })}
        >
          <Icon name="add" />
          {i18n.t('readiness.addDomain')}
        </Button>
      </div>
    </Part>
  );
}
