/** What is wrong with an identifier: `reason` names the value, why it is refused and the way out, in that order. */
export interface IdentifierProblem {
  severity: 'error' | 'warning';
  reason: string;
  /** Only where the repair is certain. */
  fix?: { label: string; value: string };
  /** Ids of the sources of the demand. */
  source?: string[];
}

/** The outcome of a check. `ok` is false when a problem is an error; warnings leave it true. */
export interface IdentifierCheck<Facts = Record<string, never>> {
  ok: boolean;
  problems: IdentifierProblem[];
  /** The value as it should be written; equal to the trimmed input where nothing is certain. */
  normalised: string;
  /** What the number says by itself, only when its form is right. */
  facts?: Facts;
}
