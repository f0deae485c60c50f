import { takersOf } from '@/lib/forms/picture-fields';
import { ANOTHER_PERSON, SAME_AS_LEADER } from '@/lib/forms/administrator-choice';
import { APP_PLATFORMS, type AppPlatform } from '@/lib/forms/app-platforms';
import { LONG_TERM } from '@/lib/forms/long-term';
import { isAppKind } from '@/lib/forms/service-kind';
import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';

import type { AppPackage, Person, Profile, Website } from './schema';

const RESIDENT_ID = '居民身份证';

type Content = string | readonly string[];

/**
 * A profile as the fields of the catalogue, for rules and filling. Empty fields are left out. The administrator of a
 * website without one of its own is the leader; an individual's entity is the leader, too. Websites and their
 * administrators are indexed in the profile's order; with `website`, only that one is given, as index 0.
 */
export function toValues(profile: Profile, options: { website?: number } = {}): FieldValue[] {
  const websites =
    options.website === undefined
      ? profile.websites
      : profile.websites.slice(options.website, options.website + 1);
  return [
    ...fields(entityContents(profile), 0),
    ...fields(personContents('leader', profile.leader), 0),
    ...fields(profile.answers, 0),
    ...websites.flatMap((website, index) => websiteFields(profile, website, index)),
    ...documentFields(profile, websites),
  ];
}

/** A person as the fields of a role, whichever role they have in the profile. */
export const personValues = (role: 'leader' | 'admin', person: Person): FieldValue[] =>
  fields(personContents(role, person), 0);

function entityContents({ kind, entity, leader }: Profile): Record<FieldKey, Content> {
  const individual = kind === 'individual';
  const orLeader = (own: string, leaders: string) => own || (individual ? leaders : '');
  return {
    'entity.region': entity.region,
    'entity.type': orLeader(entity.type, '个人'),
    'entity.certificateType': orLeader(entity.certificateType, leader.certificateType),
    'entity.certificateNumber': orLeader(entity.certificateNumber, leader.certificateNumber),
    'entity.name': orLeader(entity.name, leader.name),
    'entity.certificateAddress': entity.certificateAddress,
    'entity.mailingAddress': entity.mailingAddress,
    'entity.nationality': orLeader('', leader.nationality),
    'entity.investor': orLeader(entity.investor, leader.name),
    'entity.remark': entity.remark,
    'filing.entityNumber': entity.filingNumber,
    'recover.filingNumber': entity.filingNumber,
  };
}

function personContents(role: 'leader' | 'admin', person: Person): Record<FieldKey, Content> {
  const longTerm = person.validUntil === LONG_TERM;
  // An end alone is what some pages ask; a start alone would be taken for it.
  const dates = person.validUntil ? [person.validFrom, person.validUntil] : [];
  return {
    [`${role}.name`]: person.name,
    [`${role}.nationality`]: person.nationality,
    [`${role}.certificateType`]: person.certificateType,
    [`${role}.certificateNumber`]: person.certificateNumber,
    [`${role}.certificateValidity`]: dates,
    [`${role}.certificateLongTerm`]: person.validUntil && (longTerm ? '是' : '否'),
    [`${role}.mobile`]: person.mobile,
    [`${role}.landline`]: person.landline,
    [`${role}.emergencyPhone`]: person.emergencyPhone,
    [`${role}.email`]: person.email,
    [`${role}.instantMessage`]: person.instantMessage
      ? [person.instantMessageType, person.instantMessage]
      : [],
    [`${role}.remark`]: person.remark,
  };
}

function websiteFields(profile: Profile, website: Website, index: number): FieldValue[] {
  const own = profile.administrators.find(({ id }) => id === website.administrator);
  const contents: Record<FieldKey, Content> = {
    ...website.answers,
    'service.kind': website.serviceKind,
    'website.name': website.name,
    'website.domains': website.domains,
    'website.homeUrl': website.homeUrl,
    'website.serviceContent': website.serviceContent,
    'website.serviceType': website.serviceType,
    'website.languages': website.languages,
    'website.preapproval': website.preapproval,
    'website.preapprovalNumber': website.preapprovalNumber,
    'website.remark': website.remark,
    'website.contentDescription': website.contentDescription,
    'instance.productType': website.instance.productType,
    'instance.instance': website.instance.instance,
    'instance.serviceCode': website.instance.serviceCode,
    'instance.publicIp': website.instance.publicIp,
    'instance.accessMode': website.instance.accessMode,
    'instance.serverLocation': website.instance.serverLocation,
    ...personContents('admin', own ?? profile.leader),
    'admin.choice': administratorOf(profile, own),
    'instance.hasServiceCode': website.instance.serviceCode && '是',
    ...publicSecurityContents(website),
  };
  const single = index > 0 ? {} : singleContents(profile, website, own);
  return [...fields({ ...contents, ...single }, index), ...appFields(website, index)];
}

/** The package of each platform, as the profile names it. */
const PACKAGES = { 安卓: 'android', 苹果: 'apple', 鸿蒙: 'harmony' } as const satisfies Record<
  AppPlatform,
  keyof Website['app']
>;

export const packageProperty = (platform: AppPlatform): (typeof PACKAGES)[AppPlatform] =>
  PACKAGES[platform];

/** The index of a package's fields: which platform of which website of the profile. */
export const packageIndex = (website: number, platform: AppPlatform): number =>
  website * APP_PLATFORMS.length + APP_PLATFORMS.indexOf(platform);

export const packageNameField = (platform: AppPlatform): FieldKey =>
  platform === '苹果' ? 'app.bundleId' : 'app.packageName';

function appFields({ serviceKind, name, app }: Website, index: number): FieldValue[] {
  if (!isAppKind(serviceKind)) return [];
  const ticked = APP_PLATFORMS.filter((platform) => app.platforms.includes(platform));
  return [
    ...fields({ 'app.name': name, 'app.platforms': app.platforms }, index),
    ...ticked.flatMap((platform) => packageFields(app[PACKAGES[platform]], platform, index)),
  ];
}

function packageFields(own: AppPackage, platform: AppPlatform, website: number): FieldValue[] {
  const contents = {
    [packageNameField(platform)]: own.name,
    'app.publicKey': own.publicKey,
    'app.fingerprint': own.fingerprint,
  };
  return fields(contents, packageIndex(website, platform)).map((value) => ({ ...value, platform }));
}

/** Who administers a website, as pages ask it: the same person entered twice is one. */
function administratorOf({ leader }: Profile, own: Person | undefined): string {
  if (!own) return leader.name && SAME_AS_LEADER;
  const isLeader =
    own.certificateNumber !== '' && own.certificateNumber === leader.certificateNumber;
  return isLeader ? SAME_AS_LEADER : ANOTHER_PERSON;
}

/** The public-security form asks again for what the website has; an own answer there stands. */
function publicSecurityContents(website: Website): Record<FieldKey, Content> {
  const known: Record<FieldKey, Content> = {
    'psb.websiteName': website.name,
    'psb.domain': website.domains,
    'psb.ip': website.instance.publicIp,
    'psb.hasIcp': website.answers['psb.icpNumber']?.some((text) => text !== '') ? '是' : '',
  };
  return { ...known, ...website.answers };
}

/** Fields that a page asks once, taken from the first website. */
function singleContents(
  profile: Profile,
  website: Website,
  own: Person | undefined,
): Record<FieldKey, Content> {
  const { leader, entity } = profile;
  const recipient = own ?? leader;
  const contents: Record<FieldKey, Content> = {
    'filing.domainToVerify': website.domains,
    // The backdrop for the photo goes to the administrator, who stands in front of it.
    'mail.region': entity.region,
    'mail.name': recipient.name,
    'mail.phone': recipient.mobile,
    'mail.address': entity.mailingAddress,
  };
  // Leader and administrator each get an SMS: whose number is asked is only certain when they are one person.
  if (own) return contents;
  return {
    ...contents,
    'sms.mobile': leader.mobile,
    'sms.idTail': leader.certificateType === RESIDENT_ID ? leader.certificateNumber.slice(-6) : '',
  };
}

function documentFields(profile: Profile, websites: readonly Website[]): FieldValue[] {
  return profile.documents.flatMap(({ key, website, name, type, size, seen }) => {
    const index = website ? websites.findIndex(({ id }) => id === website) : 0;
    if (index < 0) return [];
    const file = { name, type, size, ...seen };
    return takersOf(key).map((taker) => ({ key: taker, index, value: name, file }));
  });
}

function fields(contents: Record<FieldKey, Content>, index: number): FieldValue[] {
  return Object.entries(contents).flatMap(([key, content]) => {
    if (typeof content === 'string') return content.trim() ? [{ key, index, value: content }] : [];
    const list = content.filter((part) => part.trim() !== '');
    return list.length ? [{ key, index, value: list.join('；'), list }] : [];
  });
}
