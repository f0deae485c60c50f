import { useDeferredValue, useMemo, useState } from 'react';

import { i18n } from '#i18n';
import { TextField } from '@/components/ui/text-field';
import { useIdioms } from '@/components/ui/use-idioms';
import { checkName, namedValues, type NameQuestion } from '@/lib/checklist/name-check';

import { NameOffers } from './name-offers';
import { NameVerdicts } from './name-verdicts';
import { Radios } from './radios';
import './name-checker.css';

/** `#/names`: what each province would say to a website name, while it is typed. */
export default function NameCheckerPage() {
  const [question, setQuestion] = useState<Required<NameQuestion>>({
    name: '',
    kind: 'individual',
    applicant: '',
  });
  const deferred = useDeferredValue(question);
  const named = useMemo(() => namedValues(deferred.name), [deferred.name]);
  const idioms = useIdioms(named);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rules know more when an idiom was found
  const check = useMemo(() => checkName(deferred), [deferred, idioms]);
  const change = (answers: Partial<NameQuestion>) => setQuestion({ ...question, ...answers });
  return (
    <main className="stack">
      <header className="stack tight">
        <h1>{i18n.t('nameChecker.title')}</h1>
        <p className="muted">{i18n.t('nameChecker.intro')}</p>
      </header>
      <div className="name-question">
        <TextField
          label={i18n.t('nameChecker.name')}
          placeholder={i18n.t('nameChecker.example')}
          value={question.name}
          onChange={(name) => change({ name })}
        />
        <Radios
          label={i18n.t('nameChecker.kind')}
          value={question.kind}
          choices={[
            ['individual', i18n.t('readiness.individual')],
            ['organization', i18n.t('readiness.organization')],
          ]}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={i18n.t(`nameChecker.applicant.${question.kind}`)}
          value={question.applicant}
          onChange={(applicant) => change({ applicant })}
        />
      </div>
      <NameVerdicts check={check} />
      <NameOffers question={question} take={(name) => change({ name })} />
    </main>
  );
}
