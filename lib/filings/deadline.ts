import { addWorkingDays, HOLIDAYS_KNOWN } from '@/lib/working-days';
import * as say from './english/deadline';

export type DeadlineId =
  | 'domain-data'
  | 'preliminary-review'
  | 'submission'
  | 'sms-verification'
  | 'administration-review'
  | 'psb-filing'
  | 'psb-number'
  | 'access-notice'
  | 'report-change'
  | 'commitment-letter'
  | 'id-too-short'
  | 'id-expiry'
  | 'domain-too-short'
  | 'domain-expiry'
  | 'instance-expiry';

export interface Deadline {
  id: DeadlineId;
  title: string;
  /** `act`: the person must have acted; `expect`: somebody else should have answered. */
  kind: 'act' | 'expect';
  /** `YYYY-MM-DD` in China, or an instant in ISO form where hours count. */
  due: string;
  /** The first day on which an answer can be expected. */
  earliest?: string;
  /** What happens after it, and what the founding documents said where they differ. */
  note: string;
  source: readonly string[];
}

/** A deadline in working days after a day; says so when public holidays beyond the known years are not counted. */
export function working(from: string, days: number, rest: Omit<Deadline, 'due'>): Deadline {
  const { day, holidaysKnown } = addWorkingDays(from, days);
  const note = holidaysKnown
    ? rest.note
    : say.thePublicHolidaysOfChina(rest.note, HOLIDAYS_KNOWN.from, HOLIDAYS_KNOWN.to);
  return { ...rest, due: day, note };
}
