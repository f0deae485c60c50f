import { Label, RadioGroup } from 'react-aria-components';

import { i18n } from '#i18n';
import { profileTitle } from '@/components/profiles/profile-title';
import { Radio } from '@/components/ui/checkbox';
import { writeSettings } from '@/lib/profiles/settings';
import type { StoredProfile } from '@/lib/profiles/store';

/** The profiles; the chosen one is active everywhere. */
export function ProfilePicker(props: {
  profiles: readonly StoredProfile[];
  active: StoredProfile;
}) {
  return (
    <RadioGroup
      className="profile-picker"
      value={props.active.id}
      onChange={(activeProfile) => void writeSettings({ activeProfile })}
    >
      <Label className="field-label">{i18n.t('popup.profile')}</Label>
      {props.profiles.map(({ id, value }) => (
        <Radio key={id} value={id}>
          <span>
            {profileTitle(value)}{' '}
            <span className="muted">{i18n.t(`profile.kind.${value.kind}`)}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
