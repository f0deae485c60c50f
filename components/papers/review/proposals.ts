import {
  entitySlot,
  type PersonPlace,
  personSlot,
  profileAnswer,
  validitySlot,
  websiteSlots,
} from '@/components/profiles/editor/slots';
import { nationalityIn } from '@/components/profiles/editor/countries';
import type { Slot } from '@/components/profiles/editor/slot';
import { countryInChinese } from '@/lib/papers/countries';
import type { EntityKind } from '@/lib/forms/types';
import type { PaperKind, ReadPaper, ReadValue, ValueKey } from '@/lib/papers/types';
import type { Profile } from '@/lib/profiles/schema';
import { resolveProvince } from '@/lib/regions/resolve-province';

import { type PersonTarget, placeOf } from './targets';

/** A value that a field of the profile may take. */
export interface Proposal {
  id: string;
  slot: Slot;
  value: readonly string[];
  /** What it was read from. */
  read: ReadValue;
  /** It follows from what was read and stands nowhere itself. */
  isDerived: boolean;
}

/** The proposals of a paper for a profile, and what was read that no field asks. */
export interface Proposals {
  proposals: Proposal[];
  unasked: ReadValue[];
}

const CERTIFICATE: Readonly<Partial<Record<PaperKind, string>>> = {
  'resident-id-front': '居民身份证',
  passport: '护照',
  'mainland-travel-permit-hk-macao': '港澳居民来往内地通行证',
  'mainland-travel-permit-taiwan': '台湾居民来往大陆通行证',
  'foreign-permanent-resident-card': '外国人永久居留身份证',
};
/** Papers whose values belong to a person, whatever they are called. */
const OF_PERSON: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'resident-id-front',
  'resident-id-back',
  'passport',
  'mainland-travel-permit-hk-macao',
  'mainland-travel-permit-taiwan',
  'hk-macao-taiwan-residence-permit',
  'foreign-permanent-resident-card',
]);

const isOfPerson = (kind: PaperKind | null): boolean => kind !== null && OF_PERSON.has(kind);

/** Whose profile a paper begins that is to be read into a new one: no organisation has a passport of its own. */
export function kindOf(paper: Pick<ReadPaper, 'kind' | 'values'> | undefined): EntityKind {
  const has = (...keys: ValueKey[]): boolean =>
    paper?.values.some(({ key }) => keys.includes(key)) ?? false;
  const isPerson = paper?.kind
    ? isOfPerson(paper.kind)
    : has('passportNumber', 'idNumber', 'permitNumber') && !has('creditCode', 'name');
  return isPerson ? 'individual' : 'organization';
}

/** What a paper proposes for a profile; `person` says whose its values of a person are. */
export function proposalsOf(paper: ReadPaper, profile: Profile, person: PersonTarget): Proposals {
  const reads = new Map(paper.values.map((value) => [value.key, value]));
  const used = new Set<ValueKey>();
  const proposals: Proposal[] = [];
  const add = (slot: Slot, value: readonly string[], read: ReadValue, isDerived = false) => {
    used.add(read.key);
    proposals.push({ id: `${slot.key}#${slot.places[0] ?? ''}`, slot, value, read, isDerived });
  };
  if (paper.kind === 'domain-certificate') ofDomain(reads, profile, add);
  else if (!isOfPerson(paper.kind)) ofEntity(reads, profile, add);
  ofPerson(paper.kind, reads, placeOf(profile, person), profile, add);
  return { proposals, unasked: paper.values.filter(({ key }) => !used.has(key)) };
}

type Reads = ReadonlyMap<ValueKey, ReadValue>;
type Add = (slot: Slot, value: readonly string[], read: ReadValue, isDerived?: boolean) => void;

function ofEntity(reads: Reads, profile: Profile, add: Add): void {
  if (profile.kind === 'individual') return;
  const [code, name, address, representative] = [
    'creditCode',
    'name',
    'address',
    'legalRepresentative',
  ].map((key) => reads.get(key as ValueKey));
  if (name) add(entitySlot('name'), [name.value], name);
  if (code) {
    // Departments 91 and 92 are companies and sole traders, whose certificate is the business licence.
    if (/^9[12]/.test(code.value)) {
      add(entitySlot('type', 'choice'), ['企业'], code, true);
      add(entitySlot('certificateType', 'choice'), ['营业执照'], code, true);
    }
    add(entitySlot('certificateNumber'), [code.value], code);
  }
  if (address) {
    add(entitySlot('certificateAddress'), [address.value], address);
    const resolved = resolveProvince(address.value);
    if (resolved.status === 'known')
      add(entitySlot('region', 'region'), [resolved.path], address, true);
  }
  if (representative)
    add(profileAnswer('entity.legalRepresentative'), [representative.value], representative);
}

function ofPerson(
  kind: PaperKind | null,
  reads: Reads,
  person: PersonPlace,
  profile: Profile,
  add: Add,
): void {
  const latin = reads.get('nameLatin') ?? reads.get('surname');
  const name = reads.get('personName') ?? latin;
  if (name) add(personSlot(person, 'name'), [fullName(name, reads)], name);
  const nationality = reads.get('nationality');
  if (nationality)
    add(
      personSlot(person, 'nationality'),
      [countryInChinese(nationality.value) ?? nationalityIn(nationality.value)],
      nationality,
    );
  const number = numberOf(kind, reads);
  const certificate = number && certificateOf(kind, number);
  if (number) {
    if (certificate)
      add(personSlot(person, 'certificateType', 'choice'), [certificate], number, true);
    add(personSlot(person, 'certificateNumber'), [number.value], number);
  }
  const [validity, expiry] = [reads.get('validity'), reads.get('expiry')];
  if (validity) add(validitySlot(person), validity.value.split('/'), validity);
  else if (expiry && kind !== 'domain-certificate')
    add(validitySlot(person), ['', expiry.value], expiry);
  const [mobile, email] = [reads.get('mobile'), reads.get('email')];
  if (mobile) add(personSlot(person, 'mobile'), [mobile.value], mobile);
  if (email) add(personSlot(person, 'email'), [email.value], email);
  const home = reads.get('personAddress');
  if (home && profile.kind === 'individual') {
    add(entitySlot('certificateAddress'), [home.value], home);
    const resolved = resolveProvince(home.value);
    if (resolved.status === 'known')
      add(entitySlot('region', 'region'), [resolved.path], home, true);
  }
}

function fullName(name: ReadValue, reads: Reads): string {
  if (name.key !== 'surname') return name.value;
  return [name.value, reads.get('givenNames')?.value].filter(Boolean).join(' ');
}

function numberOf(kind: PaperKind | null, reads: Reads): ReadValue | undefined {
  if (kind === 'passport') return reads.get('passportNumber');
  return reads.get('idNumber') ?? reads.get('permitNumber') ?? reads.get('passportNumber');
}

function certificateOf(kind: PaperKind | null, { key, value }: ReadValue): string | undefined {
  if (/^8[12]0000/.test(value)) return '港澳居民居住证';
  if (value.startsWith('830000')) return '台湾居民居住证';
  if (key === 'idNumber' && /^9\d{17}$/.test(value)) return '外国人永久居留身份证';
  if (kind) return CERTIFICATE[kind];
  if (key === 'idNumber') return '居民身份证';
  return key === 'passportNumber' ? '护照' : undefined;
}

function ofDomain(reads: Reads, profile: Profile, add: Add): void {
  const [first] = profile.websites;
  if (!first) return;
  const slots = websiteSlots(0, first);
  const [domain, holder, expiry] = [reads.get('domain'), reads.get('name'), reads.get('expiry')];
  if (domain && !first.domains.includes(domain.value))
    add(slots.list('domains', 'texts'), [...first.domains.filter(Boolean), domain.value], domain);
  if (holder) add(slots.answer('domain.holderName'), [holder.value], holder);
  if (expiry) add(slots.answer('domain.expires'), [expiry.value], expiry);
}
