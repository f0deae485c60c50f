/** A paper of the fact files: what it is called on the pages, and how to make its picture. */
export interface Material {
  en: string;
  zh?: string;
  how: string;
  /** It is written, signed or sealed rather than photographed as it is. */
  written?: boolean;
  source: string[];
}

const CARD =
  'Photograph both sides of the card lying flat: all four edges in the picture, every character legible, no reflection. A passport: the page with the photo.';
const PAPER =
  'Scan or photograph the original in colour: all edges in the picture, straight, sharp, no reflection. No copies.';
const HOLDING =
  'The person’s face and the whole document in one picture, both sharp, nothing covered by hands.';
const LETTER =
  'Sign it by hand; organisations add the seal, individuals a fingerprint where the province asks for one. Then scan or photograph the paper in colour.';

/** The papers by the id that the provinces' facts use. */
export const MATERIALS: Readonly<Record<string, Material>> = {
  'identity-document': {
    en: 'Your identity document',
    zh: '身份证件',
    how: `${CARD} It is uploaded once for all three roles.`,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'organization-certificate': {
    en: 'Certificate of the organisation, for a company the business licence',
    zh: '主办单位证件',
    how: PAPER,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'entity-leader-id': {
    en: 'ID of the entity leader',
    zh: '主体负责人证件',
    how: CARD,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'website-administrator-id': {
    en: 'ID of the website administrator',
    zh: '网站负责人证件',
    how: CARD,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'authenticity-statement': {
    en: 'Authenticity statement, signed',
    zh: '真实性核验单',
    how: 'Download the form of this province on the upload step, sign with a black pen in block style, scan or photograph the whole sheet in colour.',
    written: true,
    source: ['seed-first', 'ali-upload-2019'],
  },
  'authenticity-statement-sealed': {
    en: 'Authenticity statement, signed and sealed',
    zh: '真实性核验单',
    how: 'Download the form of this province on the upload step, sign with a black pen in block style, add the company seal, scan or photograph the whole sheet in colour.',
    written: true,
    source: ['seed-first', 'ali-upload-2019'],
  },
  'face-verification': {
    en: 'Face verification',
    zh: '人脸核验',
    how: 'It is done on a phone by link or QR code together with the upload; have the ID at hand.',
    source: ['seed-overview', 'ali-upload-current'],
  },
  'residence-permit': { en: 'Residence permit', zh: '居住证', how: CARD, source: ['seed-first'] },
  'domain-certificate': {
    en: 'Domain certificate',
    zh: '域名证书',
    how: 'Download it from the registrar, print it in colour and photograph the print: 200 KB to 4 MB.',
    source: ['seed-first', 'ali-certificate-2019'],
  },
  'site-construction-plan': {
    en: 'Site construction plan',
    zh: '网站建设方案书',
    how: LETTER,
    written: true,
    source: ['seed-overview'],
  },
  'commitment-letter': {
    en: 'Commitment letter',
    zh: '承诺书',
    how: LETTER,
    written: true,
    source: ['tencent-prov-2022'],
  },
  'finance-commitment-letter': {
    en: 'Commitment letter for finance',
    zh: '广东备案承诺书（金融）',
    how: LETTER,
    written: true,
    source: ['seed-overview', 'ali-notes-2018'],
  },
  'guarantee-letter': {
    en: 'Guarantee letter with the filing seal of the provider',
    how: LETTER,
    written: true,
    source: ['ali-prov-2019'],
  },
  'handwritten-declaration': {
    en: 'Declaration copied by hand',
    how: 'Write it with a black pen on the statement.',
    written: true,
    source: ['ali-upload-2019'],
  },
  'holding-id-photo': {
    en: 'Photo of yourself holding the ID card or household register page',
    zh: '手持证件照片',
    how: HOLDING,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'holding-certificate-photo': {
    en: 'Photo of the website administrator holding the certificate of the organisation',
    zh: '手持证件照片',
    how: HOLDING,
    source: ['seed-overview', 'ali-upload-2019'],
  },
  'phone-bill-3-months': {
    en: 'Phone bills or monthly statements of the last three months',
    how: PAPER,
    source: ['ali-prov-2019'],
  },
  'employment-or-income-proof': {
    en: 'Proof of employment or income',
    how: PAPER,
    source: ['ali-prov-2019'],
  },
  'study-or-work-proof': {
    en: 'Proof of study or work',
    how: PAPER,
    source: ['tencent-prov-2022'],
  },
  'guardian-id': { en: 'Valid ID of the guardian', how: CARD, source: ['ali-prov-2019'] },
  'local-study-work-or-residence-proof': {
    en: 'Proof of local study, work or residence',
    how: PAPER,
    source: ['ali-prov-2019'],
  },
  'lease-or-property-proof': {
    en: 'Lease or proof of property',
    how: PAPER,
    source: ['tencent-prov-2022'],
  },
  'party-government-confirmation-letter': {
    en: 'Confirmation letter of party and government organs',
    zh: '党政机关确认函',
    how: PAPER,
    written: true,
    source: ['ali-prov-2019'],
  },
  'party-building-confirmation-letter': {
    en: 'Confirmation letter on party building',
    zh: '党建备案信息确认函',
    how: PAPER,
    written: true,
    source: ['tencent-prov-2022'],
  },
  'authorization-letter-entity-leader': {
    en: 'Authorisation letter for the entity leader',
    zh: '授权委托书',
    how: LETTER,
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
  'authorization-letter-website-administrator': {
    en: 'Authorisation letter for the website administrator',
    zh: '授权委托书',
    how: LETTER,
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
  'bianban-certificate': {
    en: 'Certificate of the establishment office (编办), which registers government bodies and public institutions',
    zh: '编办证明',
    how: PAPER,
    source: ['ali-certificate-2019'],
  },
  'domain-holder-proof': {
    en: 'Statement and proof about the domain holder',
    zh: '网站备案域名注册人的证明',
    how: LETTER,
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
  'beijing-confirmation-sheet': {
    en: 'Beijing filing confirmation sheet',
    zh: '北京备案确认书',
    how: `${LETTER} Join it with the statement into one picture.`,
    written: true,
    source: ['seed-overview', 'ali-certificate-2019'],
  },
};
