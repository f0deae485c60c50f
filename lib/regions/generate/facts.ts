import { PROVINCE_FILES } from '../telling';
import { conditionOf } from '../conditions';
import type { ProvinceFacts } from '../province-facts';
import type { LaterNote, Material, ProvinceFile } from '../types';

/**
 * What rules decide by, province code → facts, for `built/facts.ts`; remarks and sources that only a checklist tells
 * stay behind.
 */
export function buildFacts(): Record<string, ProvinceFacts> {
  return Object.fromEntries(PROVINCE_FILES.map((file) => [file.code, factsIn(file)]));
}

function factsIn(file: ProvinceFile): ProvinceFacts {
  const { individual, enterprise } = file;
  return {
    domainsPerWebsite: { seed: pick(file.domainsPerWebsite.seed, 'limit') },
    sitesPerOrder: {
      alibaba2019: pick(file.sitesPerOrder.alibaba2019, 'individual', 'organization'),
    },
    crossProvince: {
      individual: {
        ...pick(file.crossProvince.individual, 'alibaba2019', 'conflict'),
        later: file.crossProvince.individual.later.map(({ source, facts }) => ({
          source,
          ...(facts && { facts }),
        })),
      },
    },
    individual: {
      alibaba2019: pick(
        individual.alibaba2019,
        'minAge',
        'minAgeNote',
        'phoneMustBeLocal',
        'mainlandCitizensMustUseIdCard',
        'foreignersAccepted',
        'domainMinRemainingValidityDays',
        'fingerprintOnStatement',
        'source',
      ),
      ...(individual.current?.travelPermitAccepted !== undefined && {
        current: pick(individual.current, 'source', 'date', 'travelPermitAccepted'),
      }),
      later: statedFacts(individual.later),
      commitmentLetter: individual.commitmentLetter,
    },
    enterprise: {
      alibaba2019: pick(
        enterprise.alibaba2019,
        'entityLeader',
        'minAge',
        'phoneMustBeLocal',
        'foreignersAcceptedAsLeader',
        'acceptedCertificates',
        'domainHolderAllowed',
        'domainHolderProof',
        'source',
      ),
      legalRepresentativeAsLeader: pick(
        enterprise.legalRepresentativeAsLeader,
        'alibabaFaq201908',
        'tencent2022',
        'websiteAdministratorAuthorizationLetterIfNotLegalRep',
      ),
      later: statedFacts(enterprise.later),
      commitmentLetter: enterprise.commitmentLetter,
    },
    materials: {
      individual: file.materials.individual.map(inWords),
      organization: file.materials.organization.map(inWords),
    },
    naming: pick(file.naming, 'forbiddenWordsIndividual'),
  };
}

/** A paper with its condition as a finding words it. */
function inWords({ when, ...material }: Material): Material {
  return { ...material, when: when === 'always' ? '' : conditionOf(when).text };
}

/** The newer notes that state something to check. */
function statedFacts<Facts>(later: readonly LaterNote<Facts>[]) {
  return later.flatMap(({ source, facts }) => (facts ? [{ source, facts }] : []));
}

function pick<Whole, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}
