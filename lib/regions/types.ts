/** Ids of the sources that a fact was read in. */
export type Sources = string | string[];

/** A later source that adds to or changes what the 2019 pages say; `facts` are the parts that can be checked. */
export interface LaterNote<Facts = Record<string, unknown>> {
  source: string;
  note: string;
  facts?: Facts;
}

export interface CommitmentLetter {
  rule: string;
  source: Sources;
}

export interface Material {
  id: string;
  /** When it is asked for, by its name in `english/conditions.json`; for rules in words, empty when it always is. */
  when: string;
  source: string;
}

export type DomainHolder =
  | 'organization'
  | 'shareholder'
  | 'legal-representative'
  | 'principal-or-senior-executive';

export interface IndividualFacts {
  minAge: number | null;
  minAgeNote: string | null;
  phoneMustBeLocal: boolean | null;
  mainlandCitizensMustUseIdCard: boolean | null;
  temporaryIdCardAccepted: boolean | null;
  foreignersAccepted: boolean | null;
  entityLeaderEqualsWebsiteAdministrator: boolean;
  domainHolder: string;
  foreignRegisteredDomainAccepted: boolean | null;
  domainMinRemainingValidityDays: number;
  domainValidityNote: string | null;
  idCardMinRemainingValidityMonths: number;
  domainCertificate: string | null;
  holdingIdPhoto: boolean | null;
  fingerprintOnStatement: boolean | null;
  remark: string | null;
  notes: string[];
  source: Sources;
}

export interface CurrentIndividualFacts {
  source: string;
  /** `YYYY-MM-DD` */
  date: string;
  fingerprintOnStatement?: string;
  domainCertificate?: string;
  phoneMustBeLocal?: string;
  remark?: string;
  /** Whether residents of Hong Kong and Macao may file with the permit for travel to the mainland. */
  travelPermitAccepted?: boolean;
}

export interface LaterIndividualFacts {
  allowed?: boolean;
  minAge?: number;
  minAgeWithoutProof?: number;
  remarkMinChars?: number;
  planFromSites?: number;
  sitesPerOrder?: number;
}

export interface EnterpriseFacts {
  entityLeader: 'legal-representative' | 'legal-representative-or-authorized' | null;
  entityLeaderNote: string | null;
  minAge: number | null;
  phoneMustBeLocal: boolean | 'or-remark' | null;
  foreignersAcceptedAsLeader: boolean | null;
  acceptedCertificates: string[] | null;
  domainHolderAllowed: DomainHolder[];
  domainHolderProof: string | null;
  foreignRegisteredDomainAccepted: boolean | null;
  domainMinRemainingValidityDays: number;
  idCardMinRemainingValidityMonths: number;
  domainCertificate: string | null;
  holdingCertificatePhoto: boolean | null;
  notes: string[];
  source: Sources;
}

export interface LaterEnterpriseFacts {
  minAge?: number;
  websiteAdministratorMaxAge?: number;
  leaderMustBeLegalRepresentative?: boolean | 'authorization-letter';
  websiteAdministratorAuthorization?: boolean;
  holderAllowed?: DomainHolder[];
  newDomainsPerOrder?: number;
  planFromSites?: number;
  sitesPerOrder?: number;
  phoneMustBeLocal?: boolean;
}

/** A province, municipality or autonomous region of the mainland by its names. */
export interface Province {
  /** First two digits of the national division code, e.g. `33`. */
  code: string;
  zhShort: string;
  /** Full name, the identity in values, e.g. `浙江省`. */
  zh: string;
  en: string;
  /** How it is written in Latin letters on papers and by people; only where that is not `en`. */
  latin?: string;
}

/**
 * All that is known of what one province demands, as its file in `data/provinces` says it. `seed` is what the founding
 * documents say, `current` and `later` are newer practice, `null` is unknown and never a no.
 */
export interface ProvinceFile extends Province {
  icpAbbreviation: {
    char: string;
    alsoSeen: string[];
    confidence: string;
    source: string;
    note?: string;
  };
  provincePage: { publisher: string; edition: string; source: string };
  domainsPerWebsite: {
    seed: { limit: number; source: string };
    current: { limit: number; since: string; source: string };
    conflict: boolean;
    note: string;
  };
  sitesPerOrder: {
    alibaba2019: {
      individual: number | 'multiple';
      organization: number | 'multiple';
      note: string;
      source: string;
    };
    tencent2022: { individual: number; organization: number; note: string; source: string };
  };
  smsVerification: {
    seed: { required: boolean; windowHours: number | null; source: string };
    current: { required: boolean; windowHours: number; mandatorySince: string; source: string };
    note: string;
  };
  crossProvince: {
    organization: { allowed: boolean; source: string };
    individual: {
      seed: { policy: string; acceptedProof: string[]; note: string; source: string };
      alibaba2019: {
        policy: 'not-stated' | 'local-id-only' | 'residence-proof' | 'any-local-proof';
        acceptedProof: string[];
        source: string;
      };
      later: LaterNote<LaterIndividualFacts>[];
      conflict: boolean;
    };
  };
  individual: {
    alibaba2019: IndividualFacts;
    /** Newer practice that answers what the page of 2019 leaves open, in words. */
    current?: CurrentIndividualFacts;
    later: LaterNote<LaterIndividualFacts>[];
    commitmentLetter: CommitmentLetter | null;
  };
  enterprise: {
    alibaba2019: EnterpriseFacts;
    legalRepresentativeAsLeader: {
      alibabaFaq201908: boolean | null;
      tencent2022: 'required' | 'not-required' | 'authorization-letter-accepted';
      websiteAdministratorAuthorizationLetterIfNotLegalRep: { tencent2022: boolean | null };
      source: string[];
    };
    later: LaterNote<LaterEnterpriseFacts>[];
    commitmentLetter: CommitmentLetter | null;
    administratorLimits: { rule: string; source: string }[] | null;
  };
  materials: { individual: Material[]; organization: Material[] };
  changes: {
    individualToOtherIndividual: boolean | null;
    individualToOrganization:
      | boolean
      | 'if-legal-representative'
      | 'if-legal-representative-or-website-administrator';
    organizationToIndividual: boolean | null;
    organizationNote: string;
    source: string;
  };
  addProvider: {
    individualMustMatchExistingFiling: string[] | null;
    organizationMustMatchExistingFiling: string[] | null;
    note: string;
    source: string;
  };
  naming: {
    forbiddenWordsIndividual: { words: string[] | null; source: string };
    extras: { appliesTo: 'individual' | 'organization' | 'all'; rule: string; source: string }[];
  };
  special: string[];
  conflicts: string[];
  /** Paths of the facts that nobody stated. */
  unknown: string[];
}
