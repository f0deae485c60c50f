import { sectionsOf } from '@/components/profiles/editor/sections';
import type { Slot } from '@/components/profiles/editor/slot';
import type { FieldState } from '@/lib/autofill/types';
import { APP_PLATFORMS, type AppPlatform, PACKAGE_FIELDS } from '@/lib/forms/app-platforms';
import { LONG_TERM } from '@/lib/forms/long-term';
import { isAppKind } from '@/lib/forms/service-kind';
import type { Profile } from '@/lib/profiles/schema';
import { packageIndex } from '@/lib/profiles/values';

/** What one field of a page holds, where the profile has a place for it. */
export interface Captured {
  id: string;
  slot: Slot;
  value: readonly string[];
  /** The page's own words before it. */
  labelText: string;
}

/** What a page holds beside a profile: what differs, and what does not. */
export interface Capture {
  differences: Captured[];
  /** How many fields the profile has as the page does. */
  same: number;
  /** Fields of websites that the profile has not. */
  ofFurtherWebsites: number;
}

/** 3301********1234: what a page keeps to itself would only destroy what the profile has. */
const MASKED = /[*＊●•]{2,}|\*.*\*/;

/**
 * Holds the fields of a page against a profile. Only fields that the profile has a place for are looked at, so that
 * passwords, codes from messages and captchas never are; what a page masks or is not certain of is left out.
 */
export function captureOf(fields: readonly FieldState[], profile: Profile): Capture {
  const slots = sectionsOf(asAppIfAsked(profile, fields)).flatMap(({ groups }) =>
    groups.flatMap(({ slots }) => slots),
  );
  const byPlace = new Map(
    slots.flatMap((slot) => slot.places.map((place) => [place, slot] as const)),
  );
  const seen = new Set<Slot>();
  const capture: Capture = { differences: [], same: 0, ofFurtherWebsites: 0 };
  for (const field of fields) {
    if (!field.certain || field.obstacle === 'needs-person') continue;
    const slot = byPlace.get(`${field.key}#${placeIn(field)}`);
    const isFurther = field.index >= profile.websites.length && byPlace.has(`${field.key}#0`);
    if (!slot && isFurther && field.value) capture.ofFurtherWebsites += 1;
    if (!slot || seen.has(slot)) continue;
    const value = valueFor(slot, field);
    if (!value) continue;
    seen.add(slot);
    if (value.join('\n') === slot.read(profile).filter(Boolean).join('\n')) capture.same += 1;
    else if (value.join('\n') === slot.read(profile).join('\n')) capture.same += 1;
    else
      capture.differences.push({
        id: `${slot.key}#${slot.places[0]}`,
        slot: withItsPlace(slot, field),
        value,
        labelText: field.labelText,
      });
  }
  return capture;
}

/** An App's page is saved into a profile that does not say yet what its first service is or where it runs, too. */
function asAppIfAsked(profile: Profile, fields: readonly FieldState[]): Profile {
  const isApp = fields.some(({ key, certain }) => certain && key.startsWith('app.'));
  return isApp ? asApp(profile, APP_PLATFORMS) : profile;
}

/** The profile with an App that runs on these platforms, too, as its first service; unchanged where that is a website. */
function asApp(profile: Profile, platforms: readonly AppPlatform[]): Profile {
  const [first, ...others] = profile.websites;
  if (!first || (first.serviceKind && !isAppKind(first.serviceKind))) return profile;
  const all = new Set([...first.app.platforms, ...platforms]);
  const app = { ...first.app, platforms: [...all] };
  return {
    ...profile,
    websites: [{ ...first, serviceKind: first.serviceKind || 'APP', app }, ...others],
  };
}

/** The slot, which makes the place for what it writes: nothing that was saved stays out of sight in the editor. */
function withItsPlace(slot: Slot, { key, platform }: FieldState): Slot {
  if (!key.startsWith('app.')) return slot;
  const platforms = platform ? [platform] : [];
  return { ...slot, write: (profile, value) => slot.write(asApp(profile, platforms), value) };
}

/** Where the profile has it: packages by their platform, all else as the page counts. */
function placeIn({ key, index, platform }: FieldState): number {
  if (platform) return packageIndex(0, platform);
  return PACKAGE_FIELDS.includes(key) ? NOWHERE : index;
}

const NOWHERE = -1;

/** The field's value as the slot holds it; nothing where it is empty, masked or not whole. */
function valueFor({ kind }: Slot, { value, list, control }: FieldState): readonly string[] | null {
  const texts = (list ?? [value]).map((text) => text.trim()).filter(Boolean);
  if (texts.length === 0 || control === 'upload' || texts.some((text) => MASKED.test(text)))
    return null;
  switch (kind) {
    case 'texts':
    case 'choices':
      return texts;
    case 'region':
      return [value.trim()];
    case 'validity':
      return validityOf(texts.flatMap((text) => text.split('/')));
    case 'account':
      return texts.length === 2 ? texts : null;
    default:
      return [value.trim()];
  }
}

/** From and until; a single date is the end, as pages that ask for one mean it. */
function validityOf(parts: readonly string[]): readonly string[] | null {
  const dates = parts.filter((part) => /^\d{4}-\d\d-\d\d$/.test(part) || part === LONG_TERM);
  if (dates.length === 0 || dates.length > 2) return null;
  return dates.length === 1 ? ['', dates[0] ?? ''] : dates;
}
