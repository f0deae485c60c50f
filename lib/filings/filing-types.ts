/** A kind of order, as the person sees it in the filing system. */
export interface FilingType {
  zh: string;
  en: string;
  /** When it is this type. */
  when: string;
  /** Who verifies by SMS; absent when nobody does. */
  sms?: string;
  source: readonly string[];
}

const SMS = ['ali-sms-2019', 'huawei-sms-2026'];

/** The types of orders. The system chooses the type from the entered entity and domain. */
export const FILING_TYPES: readonly FilingType[] = [
  {
    zh: '首次备案',
    en: 'First filing',
    when: 'Neither the entity nor the website has a number.',
    sms: 'The entity leader and the website administrator: one number one code, two numbers two codes.',
    source: ['seed-first', 'ali-help-current', ...SMS],
  },
  {
    zh: '新增网站',
    en: 'Add website',
    when: 'The entity has a number, the website has none.',
    sms: 'The website administrator.',
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '新增接入',
    en: 'Add provider',
    when: 'The website has a number, and hosting moves to this provider or is added here. It needs the filing password.',
    sms: 'The website administrator.',
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '变更备案',
    en: 'Change of a filing',
    when: 'Filed data of the entity or the website change.',
    sms: 'The person whose data change.',
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '注销',
    en: 'Cancellation',
    when: 'The entity no longer serves the mainland, or the website is given up. It needs the filing password.',
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '取消接入',
    en: 'Removal of a provider',
    when: 'Hosting here ends; the filing number stays.',
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '认领备案',
    en: 'Claim of an old filing',
    when: 'It was filed before June 2010 through Alibaba Cloud Domains and never imported.',
    source: ['seed-basics-2019'],
  },
];

/** The type of a Chinese name; undefined for another wording. */
export function filingTypeOf(zh: string): FilingType | undefined {
  return FILING_TYPES.find((type) => type.zh === zh);
}
