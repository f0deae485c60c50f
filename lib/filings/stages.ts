import type { Service } from '@/lib/forms/service-kind';
import { SERVICE_WORDS } from './service-stages';
import { type Stage, type StageId, stageIds } from './stage';
import * as say from './english/stages';

const DATA_STAGES = ['verify-type', 'verify-product', 'enter-data', 'upload'] as const;

/** The way of a filing in the words of a website’s, in order; the three ways back stand last. */
export const STAGES: readonly Stage[] = [
  {
    id: 'prepare',
    number: 'S0',
    en: say.prepare,
    who: 'applicant',
    what: say.getTheAccount,
    duration: say.theVerifiedDomainDataReach,
    next: ['verify-type'],
    source: ['ali-reject-2019'],
  },
  {
    id: 'verify-type',
    number: 'S1',
    zh: '验证备案类型',
    en: say.typeVerification,
    who: 'applicant',
    what: say.enterEntityLocation,
    next: ['verify-product'],
    source: ['seed-first', 'ali-reject-2019'],
  },
  {
    id: 'verify-product',
    number: 'S2',
    zh: '产品验证',
    en: say.productVerification,
    who: 'applicant',
    what: say.enterTheServiceIdentificationNumber,
    next: ['enter-data'],
    source: ['seed-first'],
  },
  {
    id: 'enter-data',
    number: 'S3',
    en: say.entityAndWebsiteData,
    who: 'applicant',
    what: say.fillInTheData,
    next: ['upload'],
    source: ['seed-first'],
  },
  {
    id: 'upload',
    number: 'S4',
    zh: '上传资料',
    en: say.uploadDocuments,
    who: 'applicant',
    what: say.uploadTheCertificates,
    next: ['preliminary-review'],
    source: ['ali-materials-2019', 'ali-upload-current'],
  },
  {
    id: 'preliminary-review',
    number: 'S5',
    zh: '初审',
    en: say.preliminaryReview,
    who: 'provider',
    what: say.theProviderChecksTheFiling,
    duration: say.workingDay,
    next: ['identity-check', 'submission', 'returned'],
    source: ['seed-first', 'ali19-review'],
  },
  {
    id: 'identity-check',
    number: 'S6',
    en: say.identityCheck,
    who: 'website-administrator',
    what: say.theWebsiteAdministratorPasses,
    duration: say.aBackdropPhotoWasReviewed,
    next: ['submission', 'returned'],
    source: ['seed-first', 'ali-face-2019', 'ali-upload-current'],
  },
  {
    id: 'submission',
    number: 'S7',
    zh: '待提交管局',
    en: say.submissionToTheCommunicationsAdministration,
    who: 'provider',
    what: say.theProviderPassesTheFiling,
    duration: say.within1WorkingDay,
    next: ['sms-verification', 'administration-review', 'returned'],
    source: ['seed-first', 'ali19-review'],
  },
  {
    id: 'sms-verification',
    number: 'S8',
    zh: '短信核验',
    en: say.smsVerification,
    who: 'entity-leader-and-website-administrator',
    what: say.enterTheCode,
    duration: say.hoursTheCodeComes,
    next: ['administration-review', 'sms-failed'],
    source: ['seed-first', 'ali-sms-2019', 'huawei-sms-2026'],
  },
  {
    id: 'administration-review',
    number: 'S9',
    zh: '管局审核',
    en: say.administrationReview,
    who: 'communications-administration',
    what: say.theCommunicationsAdministration,
    duration: say.to20WorkingDays,
    next: ['approved', 'rejected'],
    source: ['seed-first', 'ali-help-current'],
  },
  {
    id: 'approved',
    number: 'S10',
    zh: '备案成功',
    en: say.approved,
    who: 'applicant',
    what: say.keepTheEntityFilingNumber,
    next: ['point-domain'],
    source: ['seed-first'],
  },
  {
    id: 'point-domain',
    number: 'S10b',
    en: say.pointTheDomain,
    who: 'applicant',
    what: say.setTheDnsRecords,
    next: ['show-number'],
    source: ['seed-first'],
  },
  {
    id: 'show-number',
    number: 'S11',
    en: say.showTheNumber,
    who: 'applicant',
    what: say.putTheFilingNumberInto,
    duration: say.immediately,
    next: ['psb-filing'],
    source: ['huawei-kb-2026'],
  },
  {
    id: 'psb-filing',
    number: 'S12',
    zh: '公安备案',
    en: say.psbFiling,
    who: 'applicant',
    what: say.makeThePsbFiling,
    duration: say.within30Days,
    next: ['icp-licence', 'closed'],
    source: ['seed-first', 'huawei-after', 'huawei-kb-2026'],
  },
  {
    id: 'icp-licence',
    number: 'S13',
    zh: 'ICP许可证',
    en: say.icpLicence,
    who: 'applicant',
    what: say.onlyForCommercialServices,
    next: ['closed'],
    source: ['seed-first'],
  },
  {
    id: 'closed',
    number: 'end',
    en: say.closed,
    who: 'applicant',
    what: say.nothingIsLeftToDo,
    next: [],
    source: ['huawei-kb-2026'],
  },
  {
    id: 'returned',
    number: 'R1',
    en: say.returnedByTheProvider,
    who: 'applicant',
    what: say.correctWhatTheProviderNames,
    next: DATA_STAGES,
    source: ['ali-reject-2019'],
  },
  {
    id: 'sms-failed',
    number: 'R2',
    en: say.smsVerificationTimedOut,
    who: 'applicant',
    what: say.correctTheDataIfNeeded,
    next: ['preliminary-review', 'submission'],
    source: ['ali-sms-2019'],
  },
  {
    id: 'rejected',
    number: 'R3',
    en: say.rejectedByTheCommunicationsAdministration,
    who: 'applicant',
    what: say.waitUntilTheButtonContinue,
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
