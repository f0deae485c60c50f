import * as say from './english/materials';

/** A paper of the fact files: what it is called on the pages, and how to make its picture. */
export interface Material {
  en: string;
  zh?: string;
  how: string;
  /** It is written, signed or sealed rather than photographed as it is. */
  written?: boolean;
  source: string[];
}

/** The papers by the id that the provinces' facts use. */
export const MATERIALS: Readonly<Record<string, Material>> = {
  'identity-document': {
    en: say.yourIdentityDocument,
    zh: '身份证件',
    how: say.itIsUploadedOnce(say.card),
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'organization-certificate': {
    en: say.certificateOfTheOrganisation,
    zh: '主办单位证件',
    how: say.paper,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'entity-leader-id': {
    en: say.idOfTheEntityLeader,
    zh: '主体负责人证件',
    how: say.card,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'website-administrator-id': {
    en: say.idOfTheWebsiteAdministrator,
    zh: '网站负责人证件',
    how: say.card,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'authenticity-statement': {
    en: say.authenticityStatementSigned,
    zh: '真实性核验单',
    how: say.downloadTheFormOfThis,
    written: true,
    source: ['seed-first', 'ali-upload-2019'],
  },
  'authenticity-statement-sealed': {
    en: say.authenticityStatementSignedAndSealed,
    zh: '真实性核验单',
    how: say.downloadTheFormOfThisProvince,
    written: true,
    source: ['seed-first', 'ali-upload-2019'],
  },
  'face-verification': {
    en: say.faceVerification,
    zh: '人脸核验',
    how: say.itIsDone,
    source: ['seed-overview', 'ali-upload-current'],
  },
  'residence-permit': {
    en: say.residencePermit,
    zh: '居住证',
    how: say.card,
    source: ['seed-first'],
  },
  'domain-certificate': {
    en: say.domainCertificate,
    zh: '域名证书',
    how: say.downloadItFromTheRegistrar,
    source: ['seed-first', 'ali-certificate-2019'],
  },
  'site-construction-plan': {
    en: say.siteConstructionPlan,
    zh: '网站建设方案书',
    how: say.letter,
    written: true,
    source: ['seed-overview'],
  },
  'commitment-letter': {
    en: say.commitmentLetter,
    zh: '承诺书',
    how: say.letter,
    written: true,
    source: ['tencent-prov-2022'],
  },
  'finance-commitment-letter': {
    en: say.commitmentLetterForFinance,
    zh: '广东备案承诺书（金融）',
    how: say.letter,
    written: true,
    source: ['seed-overview', 'ali-notes-2018'],
  },
  'guarantee-letter': {
    en: say.guaranteeLetterWithTheFiling,
    how: say.letter,
    written: true,
    source: ['ali-prov-2019'],
  },
  'handwritten-declaration': {
    en: say.declarationCopiedByHand,
    how: say.writeItWithABlack,
    written: true,
    source: ['ali-upload-2019'],
  },
  'holding-id-photo': {
    en: say.photoOfYourselfHolding,
    zh: '手持证件照片',
    how: say.holding,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'holding-certificate-photo': {
    en: say.photoOfTheWebsiteAdministrator,
    zh: '手持证件照片',
    how: say.holding,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'phone-bill-3-months': {
    en: say.phoneBillsOrMonthlyStatements,
    how: say.paper,
    source: ['ali-prov-2019'],
  },
  'employment-or-income-proof': {
    en: say.proofOfEmploymentOrIncome,
    how: say.paper,
    source: ['ali-prov-2019'],
  },
  'study-or-work-proof': {
    en: say.proofOfStudyOrWork,
    how: say.paper,
    source: ['tencent-prov-2022'],
  },
  'guardian-id': { en: say.validIdOfTheGuardian, how: say.card, source: ['ali-prov-2019'] },
  'local-study-work-or-residence-proof': {
    en: say.proofOfLocalStudy,
    how: say.paper,
    source: ['ali-prov-2019'],
  },
  'lease-or-property-proof': {
    en: say.leaseOrProofOfProperty,
    how: say.paper,
    source: ['tencent-prov-2022'],
  },
  'party-government-confirmation-letter': {
    en: say.confirmationLetterOfParty,
    zh: '党政机关确认函',
    how: say.paper,
    written: true,
    source: ['ali-prov-2019'],
  },
  'party-building-confirmation-letter': {
    en: say.confirmationLetterOnPartyBuilding,
    zh: '党建备案信息确认函',
    how: say.paper,
    written: true,
    source: ['tencent-prov-2022'],
  },
  'authorization-letter-entity-leader': {
    en: say.authorisationLetterForTheEntity,
    zh: '授权委托书',
    how: say.letter,
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
  'authorization-letter-website-administrator': {
    en: say.authorisationLetterForTheWebsite,
    zh: '授权委托书',
    how: say.letter,
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
  'bianban-certificate': {
    en: say.certificateOfTheEstablishmentOffice,
    zh: '编办证明',
    how: say.paper,
    source: ['ali-certificate-2019'],
  },
  'domain-holder-proof': {
    en: say.statementAndProofAbout,
    zh: '网站备案域名注册人的证明',
    how: say.letter,
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
  'beijing-confirmation-sheet': {
    en: say.beijingFilingConfirmationSheet,
    zh: '北京备案确认书',
    how: say.joinItWithTheStatement(say.letter),
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
};
