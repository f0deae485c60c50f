import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { ComboBox } from '@/components/ui/combo-box';
import { ProvinceChoice } from '@/components/ui/province-choice';
import { TextField } from '@/components/ui/text-field';
import { optionsOf } from '@/lib/forms';
import { provinceByCode, provinceByName } from '@/lib/regions';
import { TOPICS } from '@/lib/rules/naming/topics';

import { DomainQuestions } from './domain-questions';
import { InstanceQuestions } from './instance-questions';
import { Part, type QuestionsProps } from './question-part';
import { Radios, YesNo } from './radios';
import './questions.css';

/** What decides the checklist; everything but the kind and the province may stay open. */
export function Questions({ input, answer }: QuestionsProps) {
  const organization = input.kind === 'organization';
  return (
    <form className="questions" onSubmit={(event) => event.preventDefault()}>
      <Part title={i18n.t('readiness.part.entity')}>
        <Radios
          label={i18n.t('readiness.kind')}
          value={input.kind}
          choices={[
            ['organization', i18n.t('readiness.organization')],
            ['individual', i18n.t('readiness.individual')],
          ]}
          onChange={(kind) => answer({ kind, entityType: kind === 'individual' ? '个人' : '企业' })}
        />
        <ProvinceChoice
          placeholder={i18n.t('readiness.provinceHint')}
          value={provinceByCode(input.province)?.zh ?? ''}
          onChange={(name) => answer({ province: provinceByName(name)?.code ?? '' })}
        />
        <Origin input={input} answer={answer} />
        {organization ? (
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
      <Part title={i18n.t('readiness.part.website')}>
        <Radios
          label={i18n.t('readiness.service')}
          value={input.service}
          choices={[
            ['website', i18n.t('readiness.services.website')],
            ['app', i18n.t('readiness.services.app')],
            ['mini-program', i18n.t('readiness.services.miniProgram')],
          ]}
          onChange={(service) => answer({ service })}
        />
        <TextField
          label={i18n.t(
            input.service === 'website' ? 'readiness.websiteName' : 'readiness.appName',
          )}
          value={input.websiteName}
          onChange={(websiteName) => answer({ websiteName })}
        />
        <TextField
          label={i18n.t('readiness.sites')}
          value={input.sites}
          onChange={(sites) => answer({ sites })}
        />
        <Topics input={input} answer={answer} />
      </Part>
      <DomainQuestions input={input} answer={answer} />
      <InstanceQuestions input={input} answer={answer} />
    </form>
  );
}

function Origin({ input, answer }: QuestionsProps) {
  const { kind } = input;
  return (
    <>
      <Radios
        label={i18n.t(`readiness.nationality.${kind}`)}
        value={input.nationality}
        choices={[
          ['mainland', i18n.t('readiness.from.mainland')],
          ['hong-kong-macao', i18n.t('readiness.from.hongKongMacao')],
          ['taiwan', i18n.t('readiness.from.taiwan')],
          ['foreign', i18n.t('readiness.from.foreign')],
        ]}
        onChange={(nationality) => answer({ nationality })}
      />
      <YesNo
        label={i18n.t(`readiness.fromElsewhere.${kind}`)}
        value={input.fromElsewhere}
        onChange={(fromElsewhere) => answer({ fromElsewhere })}
      />
    </>
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

function Topics({ input, answer }: QuestionsProps) {
  return (
    <fieldset className="topics-question">
      <legend className="field-label">{i18n.t('readiness.topics')}</legend>
      <div className="topics">
        {TOPICS.map(({ id, en }) => (
          <Checkbox
            key={id}
            isSelected={input.topics.includes(id)}
            onChange={(selected) =>
              answer({
                topics: selected
                  ? [...input.topics, id]
                  : input.topics.filter((topic) => topic !== id),
              })
            }
          >
            {en.charAt(0).toUpperCase() + en.slice(1)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
