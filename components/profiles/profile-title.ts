import { i18n } from '#i18n';
import type { Profile } from '@/lib/profiles/schema';
import type { Settings } from '@/lib/profiles/settings';
import type { StoredProfile } from '@/lib/profiles/store';

/** What a profile is called in lists: the person's own title, else a name in it. */
export function profileTitle({ title, entity, leader, kind }: Profile): string {
  const name = kind === 'individual' ? leader.name : entity.name;
  return title || name || i18n.t(`profile.untitled.${kind}`);
}

/** The profile that is offered first: the chosen one, else the oldest. */
export function activeProfile(
  profiles: readonly StoredProfile[],
  settings: Settings | null,
): StoredProfile | undefined {
  return profiles.find(({ id }) => id === settings?.activeProfile) ?? profiles[0];
}
