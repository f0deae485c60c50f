import { useState } from 'react';
import { Label, RadioGroup } from 'react-aria-components';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Radio } from '@/components/ui/checkbox';
import { Confirm } from '@/components/ui/confirm';
import { withoutOriginsOf } from '@/lib/profiles/origins';

import type { ExtrasProps } from './person-extras';

const LEADER = 'leader';

/** Who administers the website, and removing it with its documents. */
export function WebsiteExtras({ at, profile, change, leave }: ExtrasProps) {
  const [asking, setAsking] = useState(false);
  const website = profile.websites[at];
  if (!website) return null;
  const { administrators, documents, websites } = profile;
  const choose = (administrator: string) =>
    change({ ...profile, websites: websites.with(at, { ...website, administrator }) });
  const remove = () => {
    change({
      ...withoutOriginsOf(profile, website.id),
      websites: websites.toSpliced(at, 1),
      documents: documents.filter((document) => document.website !== website.id),
    });
    leave();
  };
  return (
    <div className="section-extra stack">
      {profile.kind === 'organization' && (
        <RadioGroup
          className="stack tight"
          value={website.administrator || LEADER}
          onChange={(id) => choose(id === LEADER ? '' : id)}
        >
          <Label className="field-label">{i18n.t('profile.administeredBy')}</Label>
          <Radio value={LEADER}>
            {i18n.t('profile.administeredByLeader', [profile.leader.name || '—'])}
          </Radio>
          {administrators.map(({ id, name }, place) => (
            <Radio key={id} value={id}>
              {name || i18n.t('profile.section.administrator', [place + 1])}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {websites.length > 1 && (
        <div>
          <Button danger small onPress={() => setAsking(true)}>
            {i18n.t('profile.removeWebsite')}
          </Button>
        </div>
      )}
      {asking && (
        <Confirm
          title={i18n.t('profile.removeWebsite')}
          action={i18n.t('profile.removeAction')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {i18n.t('profile.removeWebsiteText', [website.name || `${at + 1}`])}
        </Confirm>
      )}
    </div>
  );
}
