import { fieldOf } from '@/lib/forms';
import type { HeadingOwner } from '@/lib/forms/grammar/compose-heading';
import type { FieldKey, SystemId } from '@/lib/forms/types';

import { sectionOf } from './label-keys';

/** A title that names the ministry's filing. */
const OF_ICP = /icp.{0,2}备案|工信/iu;

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
  'instance.serverLocation': 'psb.serverAddress',
  'instance.accessMode': 'psb.accessMethod',
  'documents.domainCertificate': 'psb.domainCertificate',
  'leader.emergencyPhone': 'psb.emergencyContact',
  'admin.emergencyPhone': 'psb.emergencyContact',
};

/** Asked by providers of the ministry's filing too. */
const OF_PROVIDERS: ReadonlySet<FieldKey> = new Set(['psb.accessProvider', 'psb.emergencyContact']);
/** What the police never ask. */
const OF_THE_MINISTRY: ReadonlySet<FieldKey> = new Set([
  'website.homeUrl',
  'website.serviceContent',
  'entity.investor',
  'entity.certificateAddress',
  'filing.password',
  'filing.type',
]);
const MINISTRYS: ReadonlyMap<FieldKey, FieldKey> = new Map([
  ['psb.accessMethod', 'instance.accessMode'],
  ['psb.ip', 'instance.publicIp'],
  ['psb.prelicence', 'website.preapproval'],
  ['psb.domainCertificate', 'documents.domainCertificate'],
]);

/** Sections whose fields, where nothing is asked as only the police ask it, are asked for the ministry. */
const AS_MINISTRY: ReadonlySet<string> = new Set(['entity', 'website', 'admin', 'instance']);

/** What 居住地址 can mean to the ministry. */
const ADDRESSES: readonly FieldKey[] = ['entity.mailingAddress', 'entity.certificateAddress'];

const LEGAL: FieldKey = 'psb.legalRepresentative';
/** The name of a company’s legal representative and somebody’s home: the ministry asks the one or the other. */
const ONLY_TOGETHER: readonly FieldKey[] = [LEGAL, 'psb.residence'];

/** A title below which one label of the police's is enough. */
const OF_POLICE =
  /^(?!.*(?:icp|工信)).*(?:(?:公安|网安|国际联网).*备案|公安机关互联网|互联网站安全登记)/u;

export type Whose = 'police' | 'ministry' | null;

/**
 * Whose filing the page is for: the police's on their system and where labels stand that only they have, the ministry's
 * where one stands that only it has, or where something of an entity or a website and nothing of the police's is asked; null
 * where nothing tells.
 */
export function whosePage(
  keys: readonly (readonly FieldKey[])[],
  system: SystemId | null,
  title: string,
): Whose {
  if (system === 'mps') return 'police';
  const isTitled = OF_POLICE.test(title);
  const own = new Set<FieldKey>();
  const ministrys = new Set<FieldKey>();
  for (const possible of keys) {
    const [first] = possible;
    if (!first) continue;
    if (possible.length === 1 && OF_THE_MINISTRY.has(first)) ministrys.add(first);
    if (!OF_PROVIDERS.has(first) && possible.every((key) => key.startsWith('psb.'))) own.add(first);
  }
  const together = ONLY_TOGETHER.filter((key) => keys.some((possible) => possible.includes(key)));
  // Beside both of these an address as the certificate has it is the police's too.
  if (together.length === FEWEST) ministrys.delete('entity.certificateAddress');
  // Either may word a field as the other does: the police's own have to be clearly more.
  const isEnough = own.size >= ministrys.size + (isTitled ? 1 : FEWEST);
  if (ministrys.size > 0 && !isEnough) return 'ministry';
  if (together.length >= (isTitled ? 1 : FEWEST)) return 'police';
  if (own.size >= (isTitled ? 1 : FEWEST)) return 'police';
  const asksAsMinistry = keys.some(
    ([first, ...others]) => first && others.length === 0 && AS_MINISTRY.has(sectionOf(first)),
  );
  return own.size === 0 && (asksAsMinistry || OF_ICP.test(title)) ? 'ministry' : null;
}

/**
 * The fields that a label can mean on a page: one of the police asks nothing of an administrator but below a heading that
 * names one, its own of the website, and tells the legal representative from the person in charge; elsewhere these are one.
 */
export function keysOnPage(
  keys: readonly FieldKey[],
  whose: Whose,
  owner: HeadingOwner | null = null,
): FieldKey[] {
  if (whose !== 'police') {
    const [only, ...others] = keys;
    const ministrys = only && others.length === 0 ? MINISTRYS.get(only) : undefined;
    const possible = only && ministrys ? [ministrys, only] : keys;
    const own = possible.filter((key) =>
      whose === 'ministry' ? !key.startsWith('psb.') : key !== LEGAL,
    );
    return own.length > 0 ? own : [...keys];
  }
  // 网站负责人, by that name alone.
  const asked = keys.filter((key) => !key.startsWith('lookup.'));
  if (asked.length === 1 && asked[0]?.startsWith('admin.')) return asked;
  const ofAdmin = owner === 'admin' ? keys.filter((key) => key.startsWith('admin.')) : [];
  if (ofAdmin.length > 0) return ofAdmin;
  const own = new Set(keys.map(keyOnPolicePage));
  if (own.has(LEGAL)) own.delete('leader.name');
  if (own.has('psb.residence')) for (const address of ADDRESSES) own.delete(address);
  return [...own];
}

function keyOnPolicePage(key: FieldKey): FieldKey {
  const leaders = key.startsWith('admin.') ? key.replace('admin.', 'leader.') : key;
  return TWINS[key] ?? (fieldOf(leaders) ? leaders : key);
}
