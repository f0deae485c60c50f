import { serviceWord, type Service } from '@/lib/forms/service-kind';

/** A kind of order, as the person sees it in the filing system. */
export interface FilingType {
  zh: string;
  en: string;
  /** When it is this type. */
  when: string;
  /** Who verifies by SMS; absent when nobody does. */
  sms?: string;
  /** What holds beyond that for an App. */
  forApps?: string;
  /** What it can be an order for; anything when it is not given. */
  services?: readonly Service[];
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
    when: 'The entity has a number, from this provider or another, and the website has none: a new application through the provider that hosts it.',
    sms: 'The website administrator.',
    services: ['website'],
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '新增互联网信息服务',
    en: 'Add service',
    when: 'The entity has a number, the website has none. It is the newer name of this order: 有主体 (“entity known”) says that the entity’s filing is with this provider, 无主体 (“entity not known”) that it is elsewhere.',
    sms: 'The website administrator.',
    forApps:
      'An individual files one service in an order, so that website and App are two (Huawei Cloud, 2025).',
    source: ['ali-overview-mirror', 'ali26-overview', 'hw-app-kb', ...SMS],
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
    forApps:
      'A new package name, public key or fingerprint is such a change. An App cannot be moved to another entity: it is cancelled and filed anew.',
    source: ['seed-basics-2019', 'hw-app-kb', 'ucloud-app-2023', ...SMS],
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
    services: ['website'],
    source: ['seed-basics-2019'],
  },
];

/** The types of orders that there are for a website, an App or a mini program, in its words. */
export function filingTypesFor(service: Service): readonly FilingType[] {
  return FILING_TYPES.filter(({ services }) => services?.includes(service) ?? true).map((type) =>
    inWordsOf(service, type),
  );
}

/**
 * The type of a Chinese name, in the words of what is filed; undefined for another wording. A type that there is for
 * websites alone is found all the same, since it may have been chosen before the service was.
 */
export function filingTypeOf(zh: string, service: Service = 'website'): FilingType | undefined {
  const type = FILING_TYPES.find((one) => one.zh === zh);
  return type && inWordsOf(service, type);
}

function inWordsOf(service: Service, type: FilingType): FilingType {
  if (service === 'website') return type;
  const own = (text: string) => text.replaceAll('website', serviceWord(service));
  return {
    ...type,
    when: [own(type.when), service === 'app' ? type.forApps : undefined].filter(Boolean).join(' '),
    ...(type.sms !== undefined && { sms: own(type.sms) }),
  };
}
