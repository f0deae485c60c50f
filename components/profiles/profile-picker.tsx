import { useId, useState } from 'react';

import { i18n } from '#i18n';
import { TextField } from '@/components/ui/text-field';
import { writeSettings } from '@/lib/profiles/settings';
import type { StoredProfile } from '@/lib/profiles/store';

import { distinctTitles } from './profile-title';
import { useFound } from './use-found';

/** More than this are found by a search. */
const MOST = 8;

interface Props {
  profiles: readonly StoredProfile[];
  active: StoredProfile;
}

/** The profiles that were not put away, by kind; the chosen one is active everywhere. */
export function ProfilePicker({ profiles, active }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const offered = profiles.filter(({ id, value }) => !value.archived || id === active.id);
  const found = useFound(offered, query, 'created');
  const shown = found.includes(active) ? found : [active, ...found];
  const titles = distinctTitles(shown);
  return (
    <>
      {offered.length > MOST && (
        <TextField
          label={i18n.t('manager.search')}
          placeholder={i18n.t('manager.searchBy')}
          value={query}
          onChange={setQuery}
        />
      )}
      <label className="profile-picker stack tight" htmlFor={id}>
        <span className="field-label">{i18n.t('popup.profile')}</span>
        <select
          id={id}
          className="input"
          value={active.id}
          onChange={(event) => void writeSettings({ activeProfile: event.target.value })}
        >
          {(['organization', 'individual'] as const).map((kind) => {
            const ofKind = shown.filter(({ value }) => value.kind === kind);
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
    </>
  );
}
