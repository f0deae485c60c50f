import { i18n } from '#i18n';
import type { Profile } from '@/lib/profiles/schema';
import { provinceOfPath } from '@/lib/regions';

import { progressOf } from './need';
import type { Section } from './sections';

/** How much of what a filing of this profile needs is entered. */
export function NeedMeter({
  profile,
  sections,
}: {
  profile: Profile;
  sections: readonly Section[];
}) {
  const { filled, needed } = progressOf(sections, profile);
  const province = provinceOfPath(profile.entity.region)?.en;
  const text = province
    ? i18n.t('profile.progressFor', [String(filled), String(needed), province])
    : i18n.t('profile.progress', [String(filled), String(needed)]);
  return (
    <div className="need-meter">
      <meter min={0} max={needed} value={filled} aria-label={text} />
      <span>{text}</span>
    </div>
  );
}
