import { settled, untilSilent } from '@/lib/page/controls/wait';
import type { RecognisedField } from '@/lib/page/types';
import type { FieldValue } from '@/lib/forms/values';

import type { FillRequestItem } from '../types';
import { fillField, type Attempt, type Run } from './fill-field';
import { HeldBefore } from './held-before';

/** How often something may open something else: a person, then the number of their kind of ID. */
const ROUNDS = 3;

/** What to write into fields that have come onto the page, as a plan says it. */
export type PlanOpened = (
  values: readonly FieldValue[],
  fields: readonly RecognisedField[],
) => readonly FillRequestItem[];

/**
 * Fills what the choices of the run have brought onto the page with what the preview had for it. What never comes is
 * left out.
 */
export async function fillOpened(
  values: readonly FieldValue[],
  plan: PlanOpened,
  run: Run,
  { attempted, ended }: { attempted(attempt: Attempt): void; ended: AbortSignal },
): Promise<void> {
  const wanted = new Set(values.map(({ key, index }) => `${key}#${index}`));
  const known = new Set(run.start.fields.map(({ id }) => id));
  const opened = (): RecognisedField[] =>
    run
      .now()
      .fields.filter(
        ({ id, key, index, controls }) =>
          !known.has(id) && controls.length > 0 && wanted.has(`${key}#${index}`),
      );
  for (let round = 0; round < ROUNDS && !run.signal.aborted; round++) {
    if (round === 0) await untilSilent(() => opened().length > 0, run.signal);
    // The first to come is not yet all of it.
    await settled(run.signal);
    const fields = opened();
    if (fields.length === 0) break;
    for (const { id } of fields) known.add(id);
    const start = new HeldBefore(run.now().fields, ended);
    for (const item of plan(values, fields)) attempted(await fillField(item, { ...run, start }));
  }
}
