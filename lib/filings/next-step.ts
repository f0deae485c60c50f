import { dueAt, openDeadlinesOf } from './deadlines';
import type { Deadline } from './deadline';
import type { Filing } from './schema';
import type { Actor, StageId } from './stage';
import { stageOf } from './stages';
import * as say from './english/next-step';

/** The one thing that comes next for a filing. */
export interface NextStep {
  /** What to do, or what to wait for. */
  what: string;
  /** `act`: the person does it. `wait`: somebody else does. `none`: nothing is left. */
  kind: 'act' | 'wait' | 'none';
  /** By when, where there is a day. */
  deadline?: Deadline;
}

const DAY = 24 * 3_600_000;
/** What is due in so many days comes before the work of the stage. */
const PRESSING = 7 * DAY;
/** What is due later than this is no next thing. */
const NEAR = 60 * DAY;

const ELSEWHERE: ReadonlySet<Actor> = new Set<Actor>(['provider', 'communications-administration']);

/** What a stage asks for in one line; the others are called by what is done in them. */
const TO_DO: Readonly<Partial<Record<StageId, string>>> = {
  prepare: say.getEverythingReady,
  'verify-type': say.enterEntityCertificateAndDomain,
  'verify-product': say.enterTheServiceIdentificationNumber,
  'enter-data': say.fillInTheData,
  upload: say.uploadTheDocuments,
  'preliminary-review': say.answerThePhone,
  'identity-check': say.passTheIdentityCheck,
  submission: say.keepTheMobilesAtHand,
  'sms-verification': say.enterTheCode,
  'administration-review': say.waitForTheDecision,
  approved: say.noteTheFilingNumbers,
  'psb-filing': say.makeThePsbFiling,
  'icp-licence': say.getTheIcpLicenceBefore,
  returned: say.correctWhatTheProviderNames,
  'sms-failed': say.submitItAgain,
  rejected: say.correctWhatTheReasonNames,
};

/**
 * What to do next and by when: what counts in hours or is due within days, then the work of the stage, then what runs
 * out in two months. What runs out in years is never it.
 */
export function nextStep(filing: Filing, now: Date): NextStep {
  const left = (deadline: Deadline): number => dueAt(deadline).getTime() - now.getTime();
  const open = openDeadlinesOf(filing);
  const duties = open.filter(({ kind }) => kind === 'act');
  const pressing =
    duties.find(({ due }) => due.length > 10) ??
    duties.find((deadline) => left(deadline) < PRESSING);
  if (pressing) return { what: pressing.title, kind: 'act', deadline: pressing };
  const stage = stageOf(filing.stage, filing.service);
  const what = TO_DO[stage.id] ?? stage.en;
  const near = duties.find((deadline) => left(deadline) < NEAR);
  if (stage.id === 'closed')
    return near
      ? { what: near.title, kind: 'act', deadline: near }
      : { what: say.nothingIsLeftToDo, kind: 'none' };
  if (ELSEWHERE.has(stage.who)) {
    const expected = open.find(({ kind }) => kind === 'expect');
    return { what, kind: 'wait', ...(expected && { deadline: expected }) };
  }
  const own = duties.find(({ id }) => id === stage.id);
  return { what: own?.title ?? what, kind: 'act', ...(own && { deadline: own }) };
}
