import { fieldOf } from '@/lib/forms';
import type { FieldKey, SystemId } from '@/lib/forms/types';

/** So many labels that only the filing with the police has tell its page. */
const FEWEST = 2;

/** What the police ask again, by the field of the filing with the ministry that has the same words. */
const TWINS: Readonly<Record<FieldKey, FieldKey>> = {
  'website.name': 'psb.websiteName',
  'website.domains': 'psb.domain',
  'website.preapproval': 'psb.prelicence',
  'website.languages': 'psb.languages',
  'website.serviceType': 'psb.serviceType',
  'service.kind': 'psb.serviceType',
  'filing.domainToVerify': 'psb.domain',
  'filing.entityNumber': 'psb.icpNumber',
  'recover.filingNumber': 'psb.icpNumber',
  'instance.publicIp': 'psb.ip',
  'instance.accessMode': 'psb.accessMethod',
  'documents.domainCertificate': 'psb.domainCertificate',
};

const LEGAL: FieldKey = 'psb.legalRepresentative';
/** The name of a company’s legal representative and somebody’s home: the ministry asks the one or the other. */
const ONLY_TOGETHER: readonly FieldKey[] = [LEGAL, 'psb.residence'];

/** Whether the page is one of the filing with the police: its system's, or one with labels that only that has. */
export function isPolicePage(
  keys: readonly (readonly FieldKey[])[],
  system: SystemId | null,
): boolean {
  if (system !== null) return system === 'mps';
  const own = new Set<FieldKey>();
  if (ONLY_TOGETHER.every((key) => keys.some((possible) => possible.includes(key)))) return true;
  for (const possible of keys) {
    const [first] = possible;
    if (first && possible.every((key) => key.startsWith('psb.'))) own.add(first);
  }
  return own.size >= FEWEST;
}

/**
 * The fields that a label can mean on a page: one of the police asks nothing of an administrator, its own of the website,
 * and tells the legal representative from the person in charge; elsewhere these are one.
 */
export function keysOnPage(keys: readonly FieldKey[], isPolice: boolean): FieldKey[] {
  if (!isPolice)
    return keys.length > 1 && keys.includes(LEGAL)
      ? keys.filter((key) => key !== LEGAL)
      : [...keys];
  const own = new Set(keys.map(keyOnPolicePage));
  if (own.has(LEGAL)) own.delete('leader.name');
  if (own.has('psb.residence')) own.delete('entity.mailingAddress');
  return [...own];
}

function keyOnPolicePage(key: FieldKey): FieldKey {
  const leaders = key.startsWith('admin.') ? key.replace('admin.', 'leader.') : key;
  return TWINS[key] ?? (fieldOf(leaders) ? leaders : key);
}
