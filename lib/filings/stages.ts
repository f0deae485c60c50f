import type { Service } from '@/lib/forms/service-kind';
import { SERVICE_WORDS } from './service-stages';
import { type Stage, type StageId, stageIds } from './stage';

const DATA_STAGES = ['verify-type', 'verify-product', 'enter-data', 'upload'] as const;

/** The way of a filing in the words of a website’s, in order; the three ways back stand last. */
export const STAGES: readonly Stage[] = [
  {
    id: 'prepare',
    number: 'S0',
    en: 'Prepare',
    who: 'applicant',
    what: 'Get the account, the domain with its real-name verification, the instance with a service identification number, the documents and any pre-approval.',
    duration: 'The verified domain data reach the ministry after 3 to 5 working days.',
    next: ['verify-type'],
    source: ['ali-reject-2019'],
  },
  {
    id: 'verify-type',
    number: 'S1',
    zh: '验证备案类型',
    en: 'Type verification',
    who: 'applicant',
    what: 'Enter entity location, type, certificate, number and domain. The system derives the filing type from them, so a typing error leads to the wrong type.',
    next: ['verify-product'],
    source: ['seed-first', 'ali-reject-2019'],
  },
  {
    id: 'verify-product',
    number: 'S2',
    zh: '产品验证',
    en: 'Product verification',
    who: 'applicant',
    what: 'Enter the service identification number of the instance.',
    next: ['enter-data'],
    source: ['seed-first'],
  },
  {
    id: 'enter-data',
    number: 'S3',
    en: 'Entity and website data',
    who: 'applicant',
    what: 'Fill in the data of the entity, its leader, the website and its administrator.',
    next: ['upload'],
    source: ['seed-first'],
  },
  {
    id: 'upload',
    number: 'S4',
    zh: '上传资料',
    en: 'Upload documents',
    who: 'applicant',
    what: 'Upload the certificates and the statement. Today the identity check on a phone is done together with the upload.',
    next: ['preliminary-review'],
    source: ['ali-materials-2019', 'ali-upload-current'],
  },
  {
    id: 'preliminary-review',
    number: 'S5',
    zh: '初审',
    en: 'Preliminary review',
    who: 'provider',
    what: 'The provider checks the filing and phones the number in it during working hours in China. Answer, or it is returned.',
    duration: '1 working day',
    next: ['identity-check', 'submission', 'returned'],
    source: ['seed-first', 'ali19-review'],
  },
  {
    id: 'identity-check',
    number: 'S6',
    en: 'Identity check',
    who: 'website administrator',
    what: 'The website administrator passes the face verification, or is photographed in front of the backdrop in the older way.',
    duration: 'A backdrop photo was reviewed within 1 working day.',
    next: ['submission', 'returned'],
    source: ['seed-first', 'ali-face-2019', 'ali-upload-current'],
  },
  {
    id: 'submission',
    number: 'S7',
    zh: '待提交管局',
    en: 'Submission to the communications administration',
    who: 'provider',
    what: 'The provider passes the filing on and says so by e-mail and SMS. The filing system (at Alibaba Cloud beian.aliyun.com, list of orders) shows the state. From here nothing can be withdrawn or edited.',
    duration: 'Within 1 working day of the provider’s approval',
    next: ['sms-verification', 'administration-review', 'returned'],
    source: ['seed-first', 'ali19-review'],
  },
  {
    id: 'sms-verification',
    number: 'S8',
    zh: '短信核验',
    en: 'SMS verification',
    who: 'entity leader and website administrator',
    what: 'Enter the code from the SMS, the mobile number and the last six characters of the ID number on the ministry’s page. With two different mobiles both codes are needed.',
    duration:
      '24 hours; the code comes about 5 minutes after the submission. Tianjin, Gansu, Tibet, Ningxia, Hainan, Xinjiang and Qinghai had 48 hours in the guides of 2019.',
    next: ['administration-review', 'sms-failed'],
    source: ['seed-first', 'ali-sms-2019', 'huawei-sms-2026'],
  },
  {
    id: 'administration-review',
    number: 'S9',
    zh: '管局审核',
    en: 'Administration review',
    who: 'communications administration',
    what: 'The communications administration of the province decides. The result comes by SMS and e-mail.',
    duration: '1 to 20 working days (3 to 20 in the guides of 2019)',
    next: ['approved', 'rejected'],
    source: ['seed-first', 'ali-help-current'],
  },
  {
    id: 'approved',
    number: 'S10',
    zh: '备案成功',
    en: 'Approved',
    who: 'applicant',
    what: 'Keep the entity filing number, the website filing number and the filing password.',
    next: ['point-domain'],
    source: ['seed-first'],
  },
  {
    id: 'point-domain',
    number: 'S10b',
    en: 'Point the domain at the server',
    who: 'applicant',
    what: 'Set the DNS records of the domain to the filed server; this is allowed only after the approval.',
    next: ['show-number'],
    source: ['seed-first'],
  },
  {
    id: 'show-number',
    number: 'S11',
    en: 'Show the number on the website',
    who: 'applicant',
    what: 'Put the filing number into the footer, linked to https://beian.miit.gov.cn. Missing or wrong display is fined with RMB 5,000 to 10,000.',
    duration: 'Immediately',
    next: ['psb-filing'],
    source: ['huawei-kb-2026'],
  },
  {
    id: 'psb-filing',
    number: 'S12',
    zh: '公安备案',
    en: 'PSB filing',
    who: 'applicant',
    what: 'Make the PSB filing of the website with the public security bureau, then show its number beside the ICP number within 30 days.',
    duration: 'Within 30 days of the approval or of opening the website, whichever is earlier',
    next: ['icp-licence', 'closed'],
    source: ['seed-first', 'huawei-after', 'huawei-kb-2026'],
  },
  {
    id: 'icp-licence',
    number: 'S13',
    zh: 'ICP许可证',
    en: 'ICP licence',
    who: 'applicant',
    what: 'Only for commercial services: such as paid information or web design for users: get the licence before the commercial service starts.',
    next: ['closed'],
    source: ['seed-first'],
  },
  {
    id: 'closed',
    number: 'end',
    en: 'Closed',
    who: 'applicant',
    what: 'Nothing is left to do. Report changes of the filed data in time.',
    next: [],
    source: ['huawei-kb-2026'],
  },
  {
    id: 'returned',
    number: 'R1',
    en: 'Returned by the provider',
    who: 'applicant',
    what: 'Correct what the provider names and submit again.',
    next: DATA_STAGES,
    source: ['ali-reject-2019'],
  },
  {
    id: 'sms-failed',
    number: 'R2',
    en: 'SMS verification timed out or failed',
    who: 'applicant',
    what: 'Correct the data if needed and submit again; unchanged data may be resubmitted.',
    next: ['preliminary-review', 'submission'],
    source: ['ali-sms-2019'],
  },
  {
    id: 'rejected',
    number: 'R3',
    en: 'Rejected by the communications administration',
    who: 'applicant',
    what: 'Wait until the button 继续操作 (continue) appears, then correct what the reason names and submit again.',
    next: DATA_STAGES,
    source: ['ali-reject-2019'],
  },
];

const byService: Readonly<Record<Service, ReadonlyMap<StageId, Stage>>> = {
  website: new Map(STAGES.map((stage) => [stage.id, stage])),
  app: inWordsOf('app'),
  'mini-program': inWordsOf('mini-program'),
};

function inWordsOf(service: Exclude<Service, 'website'>): ReadonlyMap<StageId, Stage> {
  const words = SERVICE_WORDS[service];
  return new Map(
    STAGES.map((stage) => {
      const own = words[stage.id];
      const source = [...new Set([...(own?.source ?? []), ...stage.source])];
      return [stage.id, { ...stage, ...own, source }] as const;
    }),
  );
}

/** The way of a filing, in order, in the words of what is filed: for lists of stages to choose from. */
export function stagesFor(service: Service): readonly Stage[] {
  return [...byService[service].values()];
}

/**
 * The stage of an id, in the words of what is filed (`filing.service`; an App has hosts and packages where a website has
 * a domain). Throws RangeError for an id that is none.
 */
export function stageOf(id: StageId, service: Service = 'website'): Stage {
  const stage = byService[service].get(id);
  if (!stage) throw new RangeError(`No stage is called ${id}.`);
  return stage;
}

/** Whether the usual way leads from one stage to the other, over any number of stages, without a way back. */
export function comesBefore(earlier: StageId, later: StageId): boolean {
  const at = stageIds.indexOf(earlier);
  const end = stageIds.indexOf('closed');
  return at < stageIds.indexOf(later) && stageIds.indexOf(later) <= end;
}
