import { serviceWord } from '@/lib/forms/service-kind';

import type { Filing } from './schema';
import type { StageId } from './stage';
import { stageOf } from './stages';
import * as say from './english/happened';

/** What somebody says when a filing comes to a stage, in the usual way. */
const WORDS: Readonly<Partial<Record<StageId, string>>> = {
  'verify-type': say.iHaveBegun,
  'verify-product': say.itTookTheType,
  'enter-data': say.itTookTheServiceIdentification,
  upload: say.iHaveEnteredAll,
  'preliminary-review': say.iHaveSubmitted,
  'identity-check': say.theProviderAsks,
  submission: say.theProviderHasApproved,
  'sms-verification': say.iGotTheSms,
  'administration-review': say.itIsWithTheAdministration,
  approved: say.itIsApproved,
  'point-domain': say.iHaveNotedTheNumbers,
  'show-number': say.theDomainPoints,
  'psb-filing': say.theNumberIsShown,
  'icp-licence': say.thePsbFilingIsDone,
  closed: say.allIsDone,
  returned: say.theProviderHasSent,
  'sms-failed': say.theTimeRanOut,
  rejected: say.theAdministrationHasRejected,
};

/** Where the way there makes it another sentence: `from/to`. */
const ON_THE_WAY: Readonly<Record<string, string>> = {
  'sms-verification/administration-review': say.iHaveEnteredTheCode,
  'submission/administration-review': say.itWentOnWithout,
  'identity-check/submission': say.theIdentityCheckIsPassed,
  'psb-filing/closed': say.thePsbFilingAlone,
  'icp-licence/closed': say.iHaveTheIcpLicence,
  'returned/verify-type': say.iCorrectEntity,
  'returned/verify-product': say.iCorrectTheServiceIdentification,
  'returned/enter-data': say.iCorrectTheData,
  'returned/upload': say.iCorrectTheDocuments,
  'rejected/verify-type': say.iCorrectEntity,
  'rejected/verify-product': say.iCorrectTheServiceIdentification,
  'rejected/enter-data': say.iCorrectTheData,
  'rejected/upload': say.iCorrectTheDocuments,
  'sms-failed/preliminary-review': say.iHaveSubmittedItAgain,
  'sms-failed/submission': say.theProviderSendsItAgain,
};

/** What happened when the filing goes from its stage to another, as the person would say it. */
export function happened({ stage, service }: Filing, to: StageId): string {
  const words = ON_THE_WAY[`${stage}/${to}`] ?? WORDS[to] ?? stageOf(to, service).en;
  if (service === 'website') return words;
  return words === WORDS['show-number'] ? say.theHostsOfThePoint(serviceWord(service)) : words;
}
