import type { Service } from '@/lib/forms/service-kind';
import type { Stage, StageId } from './stage';
import * as say from './english/service-stages';

/** What a stage says otherwise; its sources come on top of the stage’s own. */
type OwnWords = Partial<Pick<Stage, 'en' | 'who' | 'what' | 'duration' | 'source'>>;

/** Where the way of an App or a mini program differs in words from that of a website; it has the same stages. */
export const SERVICE_WORDS: Readonly<
  Record<Exclude<Service, 'website'>, Readonly<Partial<Record<StageId, OwnWords>>>>
> = {
  app: {
    prepare: {
      what: say.getTheAccount,
      source: ['hw-app-help', 'ucloud-app-2023'],
    },
    'verify-type': {
      what: say.enterEntityLocation,
      source: ['ali-overview-mirror'],
    },
    'enter-data': {
      en: say.entityAndAppData,
      what: say.fillInTheData,
      source: ['hw-app-help'],
    },
    'identity-check': {
      who: 'app-administrator',
      what: say.theAppAdministratorPasses,
    },
    'sms-verification': { who: 'entity-leader-and-app-administrator' },
    approved: {
      what: say.keepTheEntityFilingNumber,
      source: ['huawei-kb-2026'],
    },
    'point-domain': {
      en: say.pointTheHosts,
      what: say.everyHostThatWasFiled,
      source: ['hw-app-review'],
    },
    'show-number': {
      en: say.showTheNumber,
      what: say.showTheFilingNumberWhere,
      source: ['miit-app-quoted'],
    },
    'psb-filing': {
      what: say.makeThePsbFiling,
      duration: say.theGuidesGive30Days,
      source: ['psb-app-guide'],
    },
    closed: {
      what: say.nothingIsLeftToDo,
      source: ['hw-app-help', 'ucloud-app-2023'],
    },
  },
  'mini-program': {
    prepare: {
      what: say.aMiniProgramIsFiled,
      source: ['wx-api'],
    },
    'verify-product': {
      what: say.aStepOfCloudProviders,
      source: ['wx-api'],
    },
    'enter-data': {
      en: say.entityAndMiniProgramData,
      what: say.fillInTheDataOfTheEntity,
      source: ['wx-api'],
    },
    'preliminary-review': {
      what: say.thePlatformChecksTheFiling,
      source: ['wx-api'],
    },
    'identity-check': {
      who: 'mini-program-administrator',
      what: say.theMiniProgramAdministratorPasses,
      source: ['wx-api'],
    },
    'sms-verification': { who: 'entity-leader-and-mini-program-administrator' },
    approved: {
      what: say.keepTheEntityFilingNumberTheFiling,
      source: ['huawei-kb-2026'],
    },
    'point-domain': {
      what: say.onlyWhereTheMiniProgram,
      source: ['wx-api'],
    },
    'show-number': {
      en: say.showTheNumberInTheMini,
      what: say.showTheFilingNumberWhereItIsEasily,
      source: ['miit-app-quoted'],
    },
    'psb-filing': {
      what: say.whetherAMiniProgramNeeds,
      source: ['psb-app-guide'],
    },
  },
};
