import * as z from 'zod/mini';

export const stageIds = [
  'prepare',
  'verify-type',
  'verify-product',
  'enter-data',
  'upload',
  'preliminary-review',
  'identity-check',
  'submission',
  'sms-verification',
  'administration-review',
  'approved',
  'point-domain',
  'show-number',
  'psb-filing',
  'icp-licence',
  'closed',
  'returned',
  'sms-failed',
  'rejected',
] as const;

export const stageSchema = z.enum(stageIds);
export type StageId = z.infer<typeof stageSchema>;

export type Actor =
  | 'applicant'
  | 'provider'
  | 'website-administrator'
  | 'entity-leader-and-website-administrator'
  | 'app-administrator'
  | 'entity-leader-and-app-administrator'
  | 'mini-program-administrator'
  | 'entity-leader-and-mini-program-administrator'
  | 'communications-administration';

/** One state of a filing. `next` lists where it can go from here, the usual way first. */
export interface Stage {
  id: StageId;
  /** Its number in the process table: S0–S13, or R1–R3 for a way back. */
  number: string;
  zh?: string;
  en: string;
  who: Actor;
  /** What happens and what to do, in a sentence or two. */
  what: string;
  /** How long it takes, in words; absent where it depends on the applicant. */
  duration?: string;
  next: readonly StageId[];
  source: readonly string[];
}
