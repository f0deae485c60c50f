import { useState } from 'react';

import { i18n } from '#i18n';
import { profileTitle } from '@/components/profiles/profile-title';
import { useProfiles } from '@/components/profiles/use-vault';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Notice } from '@/components/ui/notice';
import { ProvinceChoice } from '@/components/ui/province-choice';
import { TextField } from '@/components/ui/text-field';
import { useTask } from '@/components/ui/use-task';
import { startFiling } from '@/lib/filings/filing';
import { filingFromProfile } from '@/lib/filings/from-profile';
import type { Filing } from '@/lib/filings/schema';
import { addFiling } from '@/lib/filings/store';

import { Select } from '@/components/ui/select';
import { ServiceChoice } from './service-choice';
import { StageChoice } from './stage-choice';
import { fromLocal, toLocal } from './local-time';
import { TypeChoice } from './type-choice';

const EMPTY: Partial<Filing> = { stage: 'preliminary-review' };

/** Records a filing: what it is, for whom, in which stage and since when. */
export function NewFiling() {
  const { opened } = useProfiles();
  const [name, setName] = useState('');
  const [known, setKnown] = useState(EMPTY);
  const [since, setSince] = useState(() => toLocal(new Date()));
  const task = useTask();
  const change = (answers: Partial<Filing>) => setKnown({ ...known, ...answers });
  const record = () =>
    task.run(async () => {
      const { id } = await addFiling(startFiling(name, fromLocal(since), known));
      location.hash = `#/filings/${id}`;
    });
  return (
    <main className="filing-form">
      <h1>{i18n.t('filings.record')}</h1>
      {opened && opened.profiles.length > 0 && (
        <Select
          label={i18n.t('filings.profile')}
          value={known.profile ?? ''}
          choices={[
            ['', i18n.t('readiness.noProfile')],
            ...opened.profiles.map(({ id, value }) => [id, profileTitle(value)] as const),
          ]}
          onChange={(id) => {
            const profile = opened.profiles.find((one) => one.id === id);
            if (!profile) return change({ profile: '' });
            change(filingFromProfile(profile));
            if (name === '') setName(profileTitle(profile.value));
          }}
        />
      )}
      <TextField
        label={i18n.t('filings.name')}
        help={i18n.t('filings.nameHelp')}
        value={name}
        onChange={setName}
      />
      <ProvinceChoice value={known.province ?? ''} onChange={(province) => change({ province })} />
      <ServiceChoice
        value={known.service ?? 'website'}
        onChange={(service) => change({ service })}
      />
      <TypeChoice
        service={known.service ?? 'website'}
        value={known.filingType ?? ''}
        onChange={(filingType) => change({ filingType })}
      />
      <TextField
        label={i18n.t('filings.orderNumber')}
        value={known.orderNumber ?? ''}
        onChange={(orderNumber) => change({ orderNumber })}
      />
      <TextField
        label={i18n.t('filings.domain')}
        value={known.domain ?? ''}
        onChange={(domain) => change({ domain })}
      />
      <StageChoice
        label={i18n.t('filings.stage')}
        service={known.service ?? 'website'}
        value={known.stage ?? 'prepare'}
        onChange={(stage) => change({ stage })}
      />
      <DateField
        withTime
        label={i18n.t('filings.since')}
        help={i18n.t('filings.sinceHelp')}
        value={since}
        onChange={setSince}
      />
      {task.error && <Notice severity="error">{task.error}</Notice>}
      <div className="row">
        <Button
          look="primary"
          isDisabled={task.busy || name.trim() === '' || since === ''}
          onPress={record}
        >
          {i18n.t('filings.save')}
        </Button>
        <a href="#/filings">{i18n.t('common.cancel')}</a>
      </div>
    </main>
  );
}
