import { i18n } from '#i18n';
import type { Profile } from '@/lib/profiles/schema';
import type { Settings } from '@/lib/profiles/settings';
import type { StoredProfile } from '@/lib/profiles/store';

/** What a profile is called in lists: the person's own title, else a name in it. */
export function profileTitle({ title, entity, leader, kind }: Profile): string {
  const name = kind === 'individual' ? leader.name : entity.name;
  return title || name || i18n.t(`profile.untitled.${kind}`);
}

/** The profile that is offered first: the chosen one, else the oldest that was not put away. */
export function activeProfile(
  profiles: readonly StoredProfile[],
  settings: Settings | null,
): StoredProfile | undefined {
  return (
    profiles.find(({ id }) => id === settings?.activeProfile) ??
    profiles.find(({ value }) => !value.archived)
  );
}

/** What profiles are called where one is chosen: titles that several share are told apart by the end of a number. */
export function distinctTitles(profiles: readonly StoredProfile[]): ReadonlyMap<string, string> {
  const titles = profiles.map(({ value }) => profileTitle(value));
  const seen = new Set<string>();
  const shared = new Set(titles.filter((title) => seen.size === seen.add(title).size));
  return new Map(
    profiles.map(({ id, value }, at) => {
      const title = titles[at] ?? '';
      return [id, shared.has(title) ? i18n.t('profile.among', [title, markOf(value, at)]) : title];
    }),
  );
}

/** The end of the number on the certificate, else the name inside, else the place in the list. */
function markOf({ entity, leader, kind }: Profile, at: number): string {
  const number =
    entity.certificateNumber || (kind === 'individual' ? leader.certificateNumber : '');
  return number ? `…${number.slice(-4)}` : entity.name || leader.name || String(at + 1);
}
