import { serviceOf } from '@/lib/forms/service-kind';
import type { Profile, Website } from '@/lib/profiles/schema';
import { provinceOfPath } from '@/lib/regions';
import { newInput, type DomainAnswers, type ReadinessInput } from './input';
import { ID_TYPES } from './input-values';

/** The answers that a profile knows; `saved` keeps what the profile says nothing about. */
export function inputFromProfile(profile: Profile, saved?: ReadinessInput): ReadinessInput {
  const { kind, entity, leader, websites } = profile;
  const [website] = websites;
  const given = saved ?? newInput(kind, '');
  return {
    ...given,
    kind,
    entityType: entity.type || given.entityType,
    province: provinceOfPath(entity.region)?.code ?? given.province,
    nationality: nationalityOf(leader.certificateType) ?? given.nationality,
    leaderIsLegalRepresentative:
      yesNo(profile.answers['leader.isLegalRepresentative']?.[0]) ||
      given.leaderIsLegalRepresentative,
    administratorIsLeader: website
      ? website.administrator === ''
        ? '是'
        : '否'
      : given.administratorIsLeader,
    service: website?.serviceKind ? serviceOf(website.serviceKind) : given.service,
    sites: websites.length > 0 ? String(websites.length) : given.sites,
    websiteName: website?.name || given.websiteName,
    domains: websites.length > 0 ? websites.map(domainOf) : given.domains,
    instance: website
      ? {
          productType: website.instance.productType || given.instance.productType,
          billing: answer(website, 'instance.billing') || given.instance.billing,
          mainland: yesNo(answer(website, 'instance.mainland')) || given.instance.mainland,
          expires: answer(website, 'instance.expires') || given.instance.expires,
          months: answer(website, 'instance.months') || given.instance.months,
          serviceNumbersUsed:
            answer(website, 'instance.serviceNumbersUsed') || given.instance.serviceNumbersUsed,
        }
      : given.instance,
  };
}

function domainOf(website: Website): DomainAnswers {
  return {
    name: website.domains.join(' '),
    registrarInChina: yesNo(answer(website, 'domain.registrarInChina')),
    realNameVerifiedOn: answer(website, 'domain.realNameVerifiedOn'),
    expires: answer(website, 'domain.expires'),
    holderRole: answer(website, 'domain.holderRole'),
  };
}

function answer(website: Website, key: string): string {
  return website.answers[key]?.[0] ?? '';
}

function yesNo(value: string | undefined): '是' | '否' | '' {
  return value === '是' || value === '否' ? value : '';
}

const FURTHER_ID_TYPES: Readonly<Record<string, ReadinessInput['nationality']>> = {
  港澳居民居住证: 'hong-kong-macao',
  台湾居民居住证: 'taiwan',
  外国人永久居留身份证: 'foreign',
};

function nationalityOf(idType: string): ReadinessInput['nationality'] | undefined {
  const known = (['mainland', 'hong-kong-macao', 'taiwan', 'foreign'] as const).find(
    (nationality) => ID_TYPES[nationality] === idType,
  );
  return known ?? FURTHER_ID_TYPES[idType];
}
