import { i18n } from '#i18n';
import { ComboBox } from '@/components/ui/combo-box';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { optionsOf } from '@/lib/forms';

import { Part, type QuestionsProps } from './question-part';
import { YesNo } from './radios';

/** Who acts for the entity, and with which account. */
export function PeopleQuestions({ input, answer }: QuestionsProps) {
  return (
    <Part id="people" title={i18n.t('readiness.part.people')}>
      {input.kind === 'organization' ? (
        <Organization input={input} answer={answer} />
      ) : (
        <TextField
          label={i18n.t('readiness.age')}
          value={input.age}
          onChange={(age) => answer({ age })}
        />
      )}
      <YesNo
        label={i18n.t('readiness.internationalAccount')}
        value={input.internationalAccount}
        onChange={(internationalAccount) => answer({ internationalAccount })}
      />
    </Part>
  );
}

function Organization({ input, answer }: QuestionsProps) {
  return (
    <>
      <div className="text-field">
        <span className="field-label">{i18n.t('readiness.entityType')}</span>
        <ComboBox
          label={i18n.t('readiness.entityType')}
          choices={optionsOf('entity.type').filter(({ zh }) => zh !== '个人')}
          value={input.entityType}
          onChange={(entityType) => answer({ entityType })}
        />
      </div>
      <Select
        label={i18n.t('readiness.registration')}
        value={input.registration}
        choices={(['company', 'branch', 'office', 'none'] as const).map(
          (one) => [one, i18n.t(`readiness.registrations.${one}`)] as const,
        )}
        onChange={(registration) => answer({ registration })}
      />
      <YesNo
        label={i18n.t('readiness.leaderIsLegalRepresentative')}
        value={input.leaderIsLegalRepresentative}
        onChange={(leaderIsLegalRepresentative) => answer({ leaderIsLegalRepresentative })}
      />
      <YesNo
        label={i18n.t('readiness.administratorIsLeader')}
        value={input.administratorIsLeader}
        onChange={(administratorIsLeader) => answer({ administratorIsLeader })}
      />
    </>
  );
}
