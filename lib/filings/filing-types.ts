import { serviceWord, type Service } from '@/lib/forms/service-kind';
import * as say from './english/filing-types';

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
    en: say.firstFiling,
    when: say.neitherTheEntityNor,
    sms: say.theEntityLeader,
    source: ['seed-first', 'ali-help-current', ...SMS],
  },
  {
    zh: '新增网站',
    en: say.addWebsite,
    when: say.theEntityHasANumber,
    sms: say.theWebsiteAdministrator,
    services: ['website'],
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '新增互联网信息服务',
    en: say.addService,
    when: say.theEntityHasANumberTheWebsite,
    sms: say.theWebsiteAdministrator,
    forApps: say.anIndividualFilesOneService,
    source: ['ali-overview-mirror', 'ali26-overview', 'hw-app-kb', ...SMS],
  },
  {
    zh: '新增接入',
    en: say.addProvider,
    when: say.theWebsiteHasANumber,
    sms: say.theWebsiteAdministrator,
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '变更备案',
    en: say.changeOfAFiling,
    when: say.filedDataOfTheEntity,
    sms: say.thePersonWhoseDataChange,
    forApps: say.aNewPackageName,
    source: ['seed-basics-2019', 'hw-app-kb', 'ucloud-app-2023', ...SMS],
  },
  {
    zh: '注销',
    en: say.cancellation,
    when: say.theEntityNoLongerServes,
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '取消接入',
    en: say.removalOfAProvider,
    when: say.hostingHereEnds,
    source: ['seed-basics-2019', ...SMS],
  },
  {
    zh: '认领备案',
    en: say.claimOfAnOldFiling,
    when: say.itWasFiledBeforeJune,
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
