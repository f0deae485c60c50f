import type { FieldControl } from './control-kinds';
import type { FieldKey, FieldOption } from './types';

/**
 * What no filing page asks but a profile, a rule or the readiness check knows: facts about the domain, the instance,
 * the people and the photo. The values follow `values.ts`: dates `YYYY-MM-DD`, yes/no `是` or `否`, numbers in digits.
 */
export interface PreparationField {
  key: FieldKey;
  en: string;
  explain: string;
  control: FieldControl;
  /** The choices; `zh` is the value. */
  options?: FieldOption[];
  /** What a number counts. */
  unit?: string;
  example?: string;
  source: string[];
}

const FIELDS: PreparationField[] = [
  {
    key: 'domain.expires',
    en: 'Domain: expiry date',
    explain:
      'Day on which the domain registration ends. More than 90 days must be left (Shanghai: 180), so renew first when it is close.',
    control: { kinds: ['date'] },
    example: '2027-05-31',
    source: ['seed', 'ali-domain-prep-2019', 'ali-prov-2019'],
  },
  {
    key: 'domain.registrarInChina',
    en: 'Domain: registrar in mainland China',
    explain:
      'Whether the registrar is in mainland China and approved by MIIT. A domain bought elsewhere, alibabacloud.com included, must be transferred first.',
    control: { kinds: ['checkbox'] },
    source: ['seed', 'ali-domain-prep-2019'],
  },
  {
    key: 'domain.realNameVerifiedOn',
    en: 'Domain: real-name verified on',
    explain:
      'Day on which the registrar finished the real-name verification. The data reach the ministry 3 to 5 working days later.',
    control: { kinds: ['date'] },
    example: '2026-03-02',
    source: ['seed', 'ali-domain-prep-2019', 'ali-reject-2019'],
  },
  {
    key: 'domain.holderName',
    en: 'Domain holder: name',
    explain:
      'Name of the domain holder in the real-name verification, in Chinese. It must equal the entity name unless the province lets somebody else hold the domain.',
    control: { kinds: ['text'] },
    example: '杭州示例科技有限公司',
    source: ['seed', 'ali-domain-check-2019'],
  },
  {
    key: 'domain.holderCertificateType',
    en: 'Domain holder: certificate type',
    explain:
      'Type of certificate used in the real-name verification of the domain. The filing must use the same type.',
    control: { kinds: ['text'] },
    example: '营业执照',
    source: ['seed-overview', 'ali-domain-check-2019', 'ali-reject-2019'],
  },
  {
    key: 'domain.holderCertificateNumber',
    en: 'Domain holder: certificate number',
    explain:
      'Number of the certificate used in the real-name verification of the domain. It must equal the certificate number of the entity.',
    control: { kinds: ['text'] },
    example: '91330199MA0ABC121A',
    source: ['seed-overview', 'ali-domain-check-2019', 'ali-reject-2019'],
  },
  {
    key: 'domain.holderRole',
    en: 'Domain holder: relation to the entity',
    explain:
      'Who holds the domain. Some provinces let a shareholder, the legal representative or a senior executive hold it for an organisation, with proof; others only the organisation itself.',
    control: { kinds: ['select'] },
    options: [
      { zh: '主办单位', en: 'The entity itself' },
      { zh: '法定代表人', en: 'Legal representative' },
      { zh: '股东', en: 'Shareholder' },
      { zh: '高级管理人员', en: 'Senior executive' },
      { zh: '主体负责人', en: 'Entity leader' },
      { zh: '其他', en: 'Somebody else' },
    ],
    source: ['seed-overview', 'ali-prov-2019'],
  },
  {
    key: 'instance.billing',
    en: 'Instance: billing',
    explain:
      'How the instance is paid. A pay-as-you-go instance gets no service identification number.',
    control: { kinds: ['select'] },
    options: [
      { zh: '包年包月', en: 'Subscription' },
      { zh: '按量付费', en: 'Pay-as-you-go' },
    ],
    source: ['seed-overview'],
  },
  {
    key: 'instance.startsOn',
    en: 'Instance: first day',
    explain: 'Day on which the subscription of the instance started.',
    control: { kinds: ['date'] },
    example: '2026-01-15',
    source: ['seed-overview'],
  },
  {
    key: 'instance.expires',
    en: 'Instance: expiry date',
    explain:
      'Day on which the subscription ends. Renew before the filing when too little time is left.',
    control: { kinds: ['date'] },
    example: '2027-01-15',
    source: ['seed-overview', 'ali-limits-2019'],
  },
  {
    key: 'instance.months',
    en: 'Instance: length of the subscription',
    explain:
      'Months that were bought. ECS, web hosting, Simple Application Server and ENS need three, Elastic Web Hosting six, NAT gateway and IPv6 translation service one, a marketplace website builder twelve.',
    control: { kinds: ['text'] },
    unit: 'months',
    example: '12',
    source: ['seed-overview', 'ali-limits-2019'],
  },
  {
    key: 'instance.mainland',
    en: 'Instance: in mainland China',
    explain:
      'Whether the instance is in a mainland region. Regions in Hong Kong, Macao, Taiwan or abroad do not qualify.',
    control: { kinds: ['checkbox'] },
    source: ['seed-overview', 'ali-limits-2019'],
  },
  {
    key: 'instance.publicBandwidth',
    en: 'Instance: public bandwidth',
    explain:
      'Whether the instance has public bandwidth and with it a public IP address. Without it nothing can be filed on it.',
    control: { kinds: ['checkbox'] },
    source: ['seed'],
  },
  {
    key: 'account.entityName',
    en: 'Account: entity already in it',
    explain:
      'Name of the entity that the Alibaba Cloud account already holds, if any. One account can hold one entity only.',
    control: { kinds: ['text'] },
    example: '杭州示例科技有限公司',
    source: ['seed-basics-2019', 'ali-limits-2019'],
  },
  {
    key: 'instance.serviceNumbersUsed',
    en: 'Instance: service identification numbers used',
    explain:
      'How many service identification numbers of this instance (Elastic Web Hosting: of the account) are taken. A number of an approved filing is spent, and a renewal adds none.',
    control: { kinds: ['text'] },
    unit: 'numbers',
    example: '1',
    source: ['seed-overview', 'ali-limits-2019'],
  },
  {
    key: 'instance.orderTotal',
    en: 'Instance: price of the first purchase',
    explain:
      'Price of the first purchase of a marketplace website builder. Below RMB 99 it does not qualify.',
    control: { kinds: ['text'] },
    unit: 'RMB',
    example: '99',
    source: ['seed-overview'],
  },
  {
    key: 'entity.legalRepresentative',
    en: 'Entity: legal representative',
    explain:
      'Name of the legal representative as on the certificate of the organisation. In many provinces the entity leader must be this person.',
    control: { kinds: ['text'] },
    example: '张示例',
    source: ['seed', 'ali-prov-2019', 'tencent-legalrep-2022'],
  },
  {
    key: 'entity.nationality',
    en: 'Entity: nationality',
    explain:
      'Nationality of an individual entity, in English or Chinese; residents of Hong Kong, Macao and Taiwan enter that instead. It decides which ID types are possible; some provinces refuse foreign individuals.',
    control: { kinds: ['text'] },
    example: 'China',
    source: ['ali-prov-2019', 'tencent-prov-2022'],
  },
  {
    key: 'leader.nationality',
    en: 'Leader: nationality',
    explain:
      'Nationality of the entity leader, in English or Chinese; residents of Hong Kong, Macao and Taiwan enter that instead. It decides which ID types are possible.',
    control: { kinds: ['text'] },
    example: 'China',
    source: ['ali-prov-2019', 'tencent-prov-2022'],
  },
  {
    key: 'leader.isLegalRepresentative',
    en: 'Leader: is the legal representative',
    explain:
      'Whether the entity leader is the legal representative of the organisation. If not, many provinces refuse the filing or ask for an authorisation letter.',
    control: { kinds: ['checkbox'] },
    source: ['seed', 'ali-prov-2019', 'tencent-legalrep-2022'],
  },
  {
    key: 'admin.nationality',
    en: 'Administrator: nationality',
    explain:
      'Nationality of the website administrator, in English or Chinese; residents of Hong Kong, Macao and Taiwan enter that instead. It decides which ID types are possible.',
    control: { kinds: ['text'] },
    example: 'China',
    source: ['ali-prov-2019', 'tencent-prov-2022'],
  },
  {
    key: 'photo.clothing',
    en: 'Photo: colour of the clothes',
    explain:
      'Colour of the clothes of the website administrator in the photo before the backdrop. Red and blue are refused.',
    control: { kinds: ['select'] },
    options: [
      { zh: '红色', en: 'Red' },
      { zh: '蓝色', en: 'Blue' },
      { zh: '其他', en: 'Another colour' },
      { zh: '无法判断', en: 'Cannot be told' },
    ],
    source: ['seed'],
  },
];

/** The preparation keys with what they mean. A rule or the vault that needs another one adds it here. */
export const PREPARATION: ReadonlyMap<FieldKey, PreparationField> = new Map(
  FIELDS.map((field) => [field.key, field]),
);
