import type {
  CommitmentLetter,
  CurrentIndividualFacts,
  EnterpriseFacts,
  IndividualFacts,
  LaterEnterpriseFacts,
  LaterIndividualFacts,
  LaterNote,
  ProvinceFile,
} from './types';

/** A newer statement that a rule can check. */
interface LaterFacts<Facts> {
  source: string;
  facts: Facts;
}

/** The part of a province's file that rules decide by. Where a rule needs one fact more, add it in `generate/facts.ts`. */
export interface ProvinceFacts {
  domainsPerWebsite: { seed: { limit: number } };
  sitesPerOrder: { alibaba2019: Pick<SitesPerOrder2019, 'individual' | 'organization'> };
  crossProvince: {
    individual: Pick<CrossProvince, 'alibaba2019' | 'conflict'> & {
      later: Omit<LaterNote<LaterIndividualFacts>, 'note' | 'date'>[];
    };
  };
  individual: {
    alibaba2019: Pick<
      IndividualFacts,
      | 'minAge'
      | 'minAgeNote'
      | 'phoneMustBeLocal'
      | 'mainlandCitizensMustUseIdCard'
      | 'foreignersAccepted'
      | 'domainMinRemainingValidityDays'
      | 'fingerprintOnStatement'
      | 'source'
    >;
    current?: Pick<CurrentIndividualFacts, 'source' | 'date' | 'travelPermitAccepted'>;
    later: LaterFacts<LaterIndividualFacts>[];
    commitmentLetter: CommitmentLetter | null;
  };
  enterprise: {
    alibaba2019: Pick<
      EnterpriseFacts,
      | 'entityLeader'
      | 'minAge'
      | 'phoneMustBeLocal'
      | 'foreignersAcceptedAsLeader'
      | 'acceptedCertificates'
      | 'domainHolderAllowed'
      | 'domainHolderProof'
      | 'source'
    >;
    legalRepresentativeAsLeader: Pick<
      LegalRepresentative,
      'alibabaFaq201908' | 'tencent2022' | 'websiteAdministratorAuthorizationLetterIfNotLegalRep'
    >;
    later: LaterFacts<LaterEnterpriseFacts>[];
    commitmentLetter: CommitmentLetter | null;
  };
  materials: ProvinceFile['materials'];
  naming: Pick<ProvinceFile['naming'], 'forbiddenWordsIndividual'>;
}

type SitesPerOrder2019 = ProvinceFile['sitesPerOrder']['alibaba2019'];
type CrossProvince = ProvinceFile['crossProvince']['individual'];
type LegalRepresentative = ProvinceFile['enterprise']['legalRepresentativeAsLeader'];
