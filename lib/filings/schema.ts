import * as z from 'zod/mini';

import { SERVICES } from '@/lib/forms/service-kind';
import { stageSchema } from './stage';

/** The version of what is written here; a change of shape adds a migration and raises it. */
export const FILING_VERSION = 1;

const TEXT_LIMIT = 4_000;
const text = z._default(z.string().check(z.maxLength(TEXT_LIMIT)), '');
/** `YYYY-MM-DD`, empty while it is unknown. */
const day = z._default(z.union([z.iso.date(), z.literal('')]), '');

/** A filing in progress, as the person records it. Dates are days in China. */
export const filingSchema = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Give the filing a name by which you will know it.'),
      z.maxLength(200, 'Give the filing a name of at most 200 characters.'),
    ),
  profile: z._default(z.union([z.uuid(), z.literal('')]), ''),
  /** What is filed: decides the words of the stages (`stageOf`) and which filing types there are. */
  service: z._default(z.enum(SERVICES), 'website'),
  /** Full name of the province of the entity, e.g. `浙江省`. */
  province: text,
  domain: text,
  orderNumber: text,
  /** The `zh` of a filing type. */
  filingType: text,
  stage: stageSchema,
  /** When it entered each stage, oldest first; the last entry is the present stage. */
  history: z
    .array(z.object({ stage: stageSchema, at: z.iso.datetime() }))
    .check(z.minLength(1, 'A filing has at least the stage it began in.'), z.maxLength(500)),
  domainVerifiedOn: day,
  siteOpenedOn: day,
  psbApprovedOn: day,
  /** From a notice that the domain is served elsewhere than the filing says: the day by which it must point back. */
  accessNoticeUntil: day,
  /** When something changed that has been filed, until the change is filed: empty again then. */
  dataChangedOn: day,
  /** The ICP filing number, of the website where it is known, and the PSB number. */
  filingNumber: text,
  psbNumber: text,
  /** Guangdong only: the day of the signature. */
  letterSignedOn: day,
  idValidUntil: z._default(z.union([z.iso.date(), z.literal(''), z.literal('长期')]), ''),
  domainValidUntil: day,
  instanceValidUntil: day,
  /** Whether an ICP licence is needed. */
  commercial: z._default(z.boolean(), false),
  note: text,
  /** Deadlines that the person has met, by `deadlineKey`. */
  done: z._default(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(1_000)), []),
});

export type Filing = z.infer<typeof filingSchema>;

/** A filing under the id of its record in the vault. */
export interface TrackedFiling {
  id: string;
  value: Filing;
}
