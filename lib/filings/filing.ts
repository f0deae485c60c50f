import { filingSchema, type Filing } from './schema';
import type { StageId } from './stage';

/** A new filing in its first stage. Throws ZodError when the name is empty. */
export function startFiling(name: string, now: Date, known: Partial<Filing> = {}): Filing {
  const stage = known.stage ?? 'prepare';
  const history = [{ stage, at: now.toISOString() }];
  return filingSchema.parse({ ...known, name, stage, history });
}

/** The filing in another stage; reminders of the stage start anew. The same stage again changes nothing. */
export function moveTo(filing: Filing, stage: StageId, at: Date): Filing {
  if (filing.stage === stage) return filing;
  return {
    ...filing,
    stage,
    history: [...filing.history, { stage, at: at.toISOString() }],
  };
}

/** The filing without its last step, for one taken by mistake; the first stage cannot be taken back. */
export function takeBack(filing: Filing): Filing {
  const history = filing.history.slice(0, -1);
  const last = history.at(-1);
  return last ? { ...filing, stage: last.stage, history } : filing;
}

/** When the filing last entered a stage, or nothing when it never did. */
export function enteredAt(filing: Filing, stage: StageId): Date | undefined {
  const entry = filing.history.findLast((step) => step.stage === stage);
  return entry ? new Date(entry.at) : undefined;
}
