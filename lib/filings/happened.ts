import { serviceWord } from '@/lib/forms/service-kind';

import type { Filing } from './schema';
import type { StageId } from './stage';
import { stageOf } from './stages';

/** What somebody says when a filing comes to a stage, in the usual way. */
const WORDS: Readonly<Partial<Record<StageId, string>>> = {
  'verify-type': 'I have begun on the filing site',
  'verify-product': 'It took the type and the domain',
  'enter-data': 'It took the service identification number',
  upload: 'I have entered all the data',
  'preliminary-review': 'I have submitted it',
  'identity-check': 'The provider asks for the identity check',
  submission: 'The provider has approved it',
  'sms-verification': 'I got the SMS',
  'administration-review': 'It is with the administration',
  approved: 'It is approved: I have the number',
  'point-domain': 'I have noted the numbers',
  'show-number': 'The domain points at the server',
  'psb-filing': 'The number is shown',
  'icp-licence': 'The PSB filing is done, and I need an ICP licence',
  closed: 'All is done',
  returned: 'The provider has sent it back',
  'sms-failed': 'The time ran out, or a code was refused',
  rejected: 'The administration has rejected it',
};

/** Where the way there makes it another sentence: `from/to`. */
const ON_THE_WAY: Readonly<Record<string, string>> = {
  'sms-verification/administration-review': 'I have entered the code',
  'submission/administration-review': 'It went on without an SMS',
  'identity-check/submission': 'The identity check is passed',
  'psb-filing/closed': 'The PSB filing is done',
  'icp-licence/closed': 'I have the ICP licence',
  'returned/verify-type': 'I correct entity, type or domain',
  'returned/verify-product': 'I correct the service identification number',
  'returned/enter-data': 'I correct the data',
  'returned/upload': 'I correct the documents',
  'rejected/verify-type': 'I correct entity, type or domain',
  'rejected/verify-product': 'I correct the service identification number',
  'rejected/enter-data': 'I correct the data',
  'rejected/upload': 'I correct the documents',
  'sms-failed/preliminary-review': 'I have submitted it again',
  'sms-failed/submission': 'The provider sends it again',
};

/** What happened when the filing goes from its stage to another, as the person would say it. */
export function happened({ stage, service }: Filing, to: StageId): string {
  const words = ON_THE_WAY[`${stage}/${to}`] ?? WORDS[to] ?? stageOf(to, service).en;
  if (service === 'website') return words;
  return words === WORDS['show-number']
    ? `The hosts of the ${serviceWord(service)} point there`
    : words;
}
