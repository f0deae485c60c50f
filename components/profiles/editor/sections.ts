import { i18n } from '#i18n';
import { FIELDS, optionOf, PREPARATION } from '@/lib/forms';
import { APP_PLATFORMS } from '@/lib/forms/app-platforms';
import { isAppKind } from '@/lib/forms/service-kind';
import type { Profile, Website } from '@/lib/profiles/schema';

import { administratorPlace, leaderPlace, personSlots } from './person-slots';
import type { Slot } from './slot';
import { entitySlot, profileAnswer, websiteSlots } from './slots';

export interface SlotGroup {
  title: string;
  slots: readonly Slot[];
  /** Closed at first: asked late or by few. */
  folded?: boolean;
}

export interface Section {
  /** Part of the address, e.g. `leader`, `website-2`. */
  id: string;
  kind: 'entity' | 'leader' | 'administrator' | 'website' | 'documents';
  title: string;
  /** Of administrators and websites: their place in the profile. */
  at: number;
  groups: readonly SlotGroup[];
}

/** What the editor shows of a profile, in the order of a filing. */
export function sectionsOf(profile: Profile): Section[] {
  return [
    section('entity', entityGroups(profile)),
    section(
      'leader',
      [
        {
          title: '',
          slots: [
            ...personSlots(leaderPlace(profile)),
            ...(profile.kind === 'organization'
              ? [profileAnswer('leader.isLegalRepresentative')]
              : []),
          ],
        },
      ],
      profile.kind === 'individual' ? i18n.t('profile.section.person') : undefined,
    ),
    ...profile.administrators.map((administrator, at) => ({
      id: `administrator-${at + 1}`,
      kind: 'administrator' as const,
      title: administrator.name
        ? i18n.t('profile.section.administratorNamed', [administrator.name])
        : i18n.t('profile.section.administrator', [at + 1]),
      at,
      groups: [{ title: '', slots: personSlots(administratorPlace(profile, administrator, at)) }],
    })),
    ...profile.websites.map((website, at) => ({
      id: `website-${at + 1}`,
      kind: 'website' as const,
      title: websiteTitle(website, at),
      at,
      groups: websiteGroups(website, at),
    })),
    section('documents', []),
  ];
}

function websiteTitle({ name, domains, serviceKind }: Website, at: number): string {
  const known = name || domains[0];
  if (isAppKind(serviceKind))
    return known
      ? i18n.t('profile.section.appNamed', [known])
      : i18n.t('profile.section.app', [at + 1]);
  return known
    ? i18n.t('profile.section.websiteNamed', [known])
    : i18n.t('profile.section.website', [at + 1]);
}

function section(
  kind: 'entity' | 'leader' | 'documents',
  groups: readonly SlotGroup[],
  title = i18n.t(`profile.section.${kind}`),
): Section {
  return { id: kind, kind, title, at: 0, groups };
}

function entityGroups({ kind, websites: [website] }: Profile): SlotGroup[] {
  const organization = kind === 'organization';
  const identity = [
    entitySlot('certificateType', 'choice'),
    entitySlot('certificateNumber'),
    entitySlot('name'),
  ];
  return [
    {
      title: i18n.t('profile.group.what'),
      slots: [
        ...(organization ? [entitySlot('type', 'choice')] : []),
        entitySlot('region', 'region'),
        ...(website ? [websiteSlots(0, website).text('serviceKind', 'choice')] : []),
      ],
    },
    {
      title: i18n.t('profile.group.who'),
      slots: [
        ...(organization ? identity : []),
        entitySlot('certificateAddress'),
        entitySlot('mailingAddress'),
        ...(organization
          ? [entitySlot('investor'), profileAnswer('entity.legalRepresentative')]
          : []),
        entitySlot('remark', 'long-text'),
      ],
    },
    { title: i18n.t('profile.group.onFile'), slots: [entitySlot('filingNumber')], folded: true },
  ];
}

function websiteGroups(website: Website, at: number): SlotGroup[] {
  const { text, list, instance, instanceList, answer } = websiteSlots(at, website);
  const isApp = isAppKind(website.serviceKind);
  const prepared = (section: string) =>
    [...PREPARATION.keys()].filter((key) => key.startsWith(`${section}.`)).map(answer);
  return [
    {
      title: '',
      slots: [
        text('serviceKind', 'choice'),
        isApp ? websiteSlots(at, website).appName() : text('name'),
        list('domains', 'texts'),
        ...(isApp && !website.homeUrl ? [] : [text('homeUrl')]),
        list('serviceContent'),
        list('languages'),
        list('preapproval'),
        ...(website.preapproval.some((topic) => topic !== '以上都不涉及')
          ? [text('preapprovalNumber')]
          : []),
        text('remark', 'long-text'),
        text('contentDescription', 'long-text'),
        text('serviceType', 'choice'),
      ],
    },
    ...(isApp ? appGroups(website, at) : []),
    {
      title: i18n.t('profile.group.instance'),
      slots: [
        instance('productType', 'choice'),
        instance('instance'),
        instance('serviceCode'),
        instance('publicIp'),
        instanceList('accessMode'),
        instance('serverLocation'),
        ...prepared('instance'),
      ],
    },
    { title: i18n.t('profile.group.domain'), slots: prepared('domain') },
    {
      title: i18n.t('profile.group.publicSecurity'),
      slots: publicSecurity().map(answer),
      folded: true,
    },
  ];
}

/** The platforms of an App, and what is filed of its package on each. */
function appGroups(website: Website, at: number): SlotGroup[] {
  const { appPlatforms, appPackage } = websiteSlots(at, website);
  return [
    { title: i18n.t('profile.group.platforms'), slots: [appPlatforms()] },
    ...APP_PLATFORMS.filter((platform) => website.app.platforms.includes(platform)).map(
      (platform) => ({
        title: i18n.t('profile.group.package', [
          optionOf('app.platforms', platform)?.en ?? platform,
        ]),
        slots: appPackage(platform),
      }),
    ),
  ];
}

/** What the public-security form asks beyond what the website already has. */
function publicSecurity(): string[] {
  const known = new Set(['psb.websiteName', 'psb.domain', 'psb.ip', 'psb.domainCertificate']);
  const blocks = new Set(['psb.securityOfficer', 'psb.emergencyContact']);
  return [...FIELDS.keys()].filter(
    (key) => key.startsWith('psb.') && !known.has(key) && !blocks.has(key),
  );
}
