import { FIELD_ENTRIES } from '@/lib/forms/entries';
import { FIELDS, labelsOf, optionsOf, PREPARATION } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';
import type { Profile } from '@/lib/profiles/schema';

/**
 * How a slot is entered here, which is not how pages ask it: some hold what a page asks in several controls. `validity`
 * holds from and until, `account` a type and a name.
 */
export type SlotKind =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'region'
  | 'date'
  | 'country'
  | 'validity'
  | 'account';

/** One field of the catalogue at its place in a profile. */
export interface Slot {
  key: FieldKey;
  /** The value's name in the profile: the key, and whose it is where there are several. */
  id: string;
  kind: SlotKind;
  /** Where findings of this slot are reported, as `key#index`; the first is its own. */
  places: readonly string[];
  read(profile: Profile): readonly string[];
  write(profile: Profile, value: readonly string[]): Profile;
}

/** What the catalogue says of a slot. */
export interface SlotText {
  en: string;
  zh: string;
  explain: string;
  example: string;
  pitfall: string;
}

/** The prefix that a section's title already says: “Leader: ”; “Domain holder: ” stays. */
const SAID_BY_SECTION =
  /^(?:Entity leader|Website administrator|Leader|Administrator|Entity|Instance|Domain): /;

export function slotText(key: FieldKey): SlotText {
  const field = FIELD_ENTRIES.get(key);
  const preparation = PREPARATION.get(key);
  const { en = key, explain = '', example = '' } = field ?? preparation ?? {};
  const bare = en.replace(SAID_BY_SECTION, '');
  return {
    en: bare.charAt(0).toUpperCase() + bare.slice(1),
    zh: field ? (labelsOf(field)[0]?.wording ?? '') : '',
    explain,
    example,
    pitfall: field?.pitfall ?? '',
  };
}

/** How an answer is entered, by the controls with which pages ask it. */
export function kindOfAnswer(key: FieldKey): SlotKind {
  const { control, options } = FIELDS.get(key) ?? PREPARATION.get(key) ?? {};
  if (!control) return 'text';
  const { kinds, parts } = control;
  if (kinds.includes('date') || kinds.includes('date-range')) return 'date';
  if (parts === 'region') return 'region';
  if (isYesOrNo(key)) return 'choice';
  if (!options?.length) return 'text';
  return kinds.includes('checkbox-group') ? 'choices' : 'choice';
}

/** A single checkbox without options of its own. */
function isYesOrNo(key: FieldKey): boolean {
  const { control, options } = FIELDS.get(key) ?? PREPARATION.get(key) ?? {};
  return control?.kinds[0] === 'checkbox' && !options;
}

const YES_NO = [
  { zh: '是', en: 'Yes' },
  { zh: '否', en: 'No' },
];

/** The choices of a slot, for the profile's entity type. */
export function slotChoices(
  key: FieldKey,
  profile: Profile,
): readonly { zh: string; en: string }[] {
  if (isYesOrNo(key)) return YES_NO;
  const preparation = PREPARATION.get(key);
  if (preparation) return preparation.options ?? [];
  const type = profile.kind === 'individual' ? '个人' : profile.entity.type;
  const byType = key === 'entity.certificateType' ? type : undefined;
  const seen = new Set<string>();
  return optionsOf(key, byType).filter(({ zh }) => !seen.has(zh) && seen.add(zh));
}
