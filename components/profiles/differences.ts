import { i18n } from '#i18n';
import type { Profile } from '@/lib/profiles/schema';

import { sectionsOf } from './editor/sections';
import { slotText } from './editor/slot';

/** One thing that two states of a profile say otherwise; empty where it is not there. */
export interface Difference {
  name: string;
  mine: string;
  theirs: string;
}

/** What two states of a profile differ in, in the order of the editor. */
export function differencesOf(mine: Profile, theirs: Profile): Difference[] {
  const [here, there] = [contentsOf(mine), contentsOf(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])]
    .map((name) => ({ name, mine: here.get(name) ?? '', theirs: there.get(name) ?? '' }))
    .filter((one) => one.mine !== one.theirs);
}

/** Everything in a profile as text, by its name. */
function contentsOf(profile: Profile): Map<string, string> {
  const contents = new Map([[i18n.t('profile.title'), profile.title]]);
  for (const { title, groups } of sectionsOf(profile))
    for (const { title: group, slots } of groups)
      for (const slot of slots) {
        const name = [title, group, slotText(slot.key).en].filter(Boolean).join(': ');
        contents.set(name, slot.read(profile).filter(Boolean).join(' – '));
      }
  for (const { key, website, name, picture } of profile.documents) {
    const site = profile.websites.findIndex(({ id }) => id === website);
    const at = site >= 0 ? ` (${i18n.t('profile.section.website', [site + 1])})` : '';
    // Two pictures of the same name are told apart by what the vault calls them.
    contents.set(`${slotText(key).en}${at}`, `${name} (${picture.slice(0, 4)})`);
  }
  return contents;
}
