import { i18n } from '#i18n';
import { writeSettings } from '@/lib/profiles/settings';
import type { Profile } from '@/lib/profiles/schema';

interface Props {
  profile: Profile;
  /** Place of the website in the profile; undefined where the page asks about several. */
  website: number | undefined;
}

/** Which website of the profile a page that asks about one gets. */
export function WebsiteChoice({ profile, website }: Props) {
  if (profile.websites.length < 2 || website === undefined) return null;
  return (
    <label className="stack tight">
      <span className="field-label">{i18n.t('fill.website')}</span>
      <select
        className="input"
        value={profile.websites[website]?.id}
        onChange={(event) => void writeSettings({ activeWebsite: event.target.value })}
      >
        {profile.websites.map(({ id, name, domains }, at) => (
          <option key={id} value={id}>
            {name || domains[0] || i18n.t('profile.section.website', [at + 1])}
          </option>
        ))}
      </select>
    </label>
  );
}
