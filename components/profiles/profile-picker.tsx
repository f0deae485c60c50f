import { useId } from 'react';

import { i18n } from '#i18n';
import { writeSettings } from '@/lib/profiles/settings';
import type { StoredProfile } from '@/lib/profiles/store';

import { distinctTitles } from './profile-title';

interface Props {
  profiles: readonly StoredProfile[];
  active: StoredProfile;
}

/** The profiles, by kind; the chosen one is active everywhere. */
export function ProfilePicker({ profiles, active }: Props) {
  const id = useId();
  const titles = distinctTitles(profiles);
  return (
    <label className="profile-picker stack tight" htmlFor={id}>
      <span className="field-label">{i18n.t('popup.profile')}</span>
      <select
        id={id}
        className="input"
        value={active.id}
        onChange={(event) => void writeSettings({ activeProfile: event.target.value })}
      >
        {(['organization', 'individual'] as const).map((kind) => {
          const ofKind = profiles.filter(({ value }) => value.kind === kind);
          return (
            ofKind.length > 0 && (
              <optgroup key={kind} label={i18n.t(`profile.kinds.${kind}`)}>
                {ofKind.map((profile) => (
                  <option key={profile.id} value={profile.id}>
                    {titles.get(profile.id)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
