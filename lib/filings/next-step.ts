import { dueAt, openDeadlinesOf } from './deadlines';
import type { Deadline } from './deadline';
import type { Filing } from './schema';
import type { Actor, StageId } from './stage';
import { stageOf } from './stages';

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

const ELSEWHERE: ReadonlySet<Actor> = new Set<Actor>(['provider', 'communications administration']);

/** What a stage asks for in one line; the others are called by what is done in them. */
const TO_DO: Readonly<Partial<Record<StageId, string>>> = {
  prepare: 'Get everything ready, then begin on the filing site',
  'verify-type': 'Enter entity, certificate and domain on the first page',
  'verify-product': 'Enter the service identification number',
  'enter-data': 'Fill in the data of entity and service',
  upload: 'Upload the documents',
  'preliminary-review': 'Answer the phone: the provider checks it and may call',
  'identity-check': 'Pass the identity check',
  submission: 'Keep the mobiles at hand: the SMS comes soon',
  'sms-verification': 'Enter the code from the SMS on the ministry’s page',
  'administration-review': 'Wait for the decision of the administration',
  approved: 'Note the filing numbers and the filing password',
  'psb-filing': 'Make the PSB filing with the police',
  'icp-licence': 'Get the ICP licence before the commercial service starts',
  returned: 'Correct what the provider names, and submit it again',
  'sms-failed': 'Submit it again, corrected where needed',
  rejected: 'Correct what the reason names, and submit it again',
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
      : { what: 'Nothing is left to do', kind: 'none' };
  if (ELSEWHERE.has(stage.who)) {
    const expected = open.find(({ kind }) => kind === 'expect');
    return { what, kind: 'wait', ...(expected && { deadline: expected }) };
  }
  const own = duties.find(({ id }) => id === stage.id);
  return { what: own?.title ?? what, kind: 'act', ...(own && { deadline: own }) };
}
