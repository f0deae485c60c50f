import { useState } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { withoutOriginsOf } from '@/lib/profiles/origins';
import type { Profile } from '@/lib/profiles/schema';

export interface ExtrasProps {
  /** The place in the profile. */
  at: number;
  profile: Profile;
  change(profile: Profile): void;
  leave(): void;
}

/** Removing an administrator: their websites fall back to the leader. */
export function PersonExtras({ at, profile, change, leave }: ExtrasProps) {
  const [asking, setAsking] = useState(false);
  const person = profile.administrators[at];
  if (!person) return null;
  const remove = () => {
    change({
      ...withoutOriginsOf(profile, person.id),
      administrators: profile.administrators.toSpliced(at, 1),
      websites: profile.websites.map((website) =>
        website.administrator === person.id ? { ...website, administrator: '' } : website,
      ),
    });
    leave();
  };
  return (
    <div className="section-extra">
      <Button danger onPress={() => setAsking(true)}>
        {i18n.t('profile.removeAdministrator')}
      </Button>
      {asking && (
        <Confirm
          title={i18n.t('profile.removeAdministrator')}
          action={i18n.t('profile.removeAction')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {i18n.t('profile.removeAdministratorText', [person.name || `${at + 1}`])}
        </Confirm>
      )}
    </div>
  );
}
