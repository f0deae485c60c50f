import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { ProvinceChoice } from '@/components/ui/province-choice';
import { TextField } from '@/components/ui/text-field';
import { provinceByCode, provinceByName } from '@/lib/regions';
import { TOPICS } from '@/lib/rules/naming/topics';

import { DomainQuestions } from './domain-questions';
import { InstanceQuestions } from './instance-questions';
import { PeopleQuestions } from './people-questions';
import { Part, partId, type QuestionsProps } from './question-part';
import { Radios, YesNo } from './radios';
import './questions.css';

/** What decides the checklist; everything but the kind and the province may stay open. */
export function Questions({ input, answer }: QuestionsProps) {
  return (
    <form className="questions" onSubmit={(event) => event.preventDefault()}>
      <fieldset id={partId('entity')} tabIndex={-1} aria-label={i18n.t('readiness.part.entity')}>
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
      </fieldset>
      <div className="question-parts">
        <PeopleQuestions input={input} answer={answer} />
        <Service input={input} answer={answer} />
        <DomainQuestions input={input} answer={answer} />
        <InstanceQuestions input={input} answer={answer} />
      </div>
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

function Service({ input, answer }: QuestionsProps) {
  return (
    <Part id="website" title={i18n.t('readiness.part.website')}>
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
        label={i18n.t(input.service === 'website' ? 'readiness.websiteName' : 'readiness.appName')}
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
