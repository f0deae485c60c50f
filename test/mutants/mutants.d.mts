/** A guard, and what stands there without it. */
export interface TakenOut {
  name: string;
  /** Of the promises in `docs/protections.md`. */
  point: number;
  file: string;
  guard: string;
  without: string;
}

/** A guard with the tests of which one must fail without it. */
export interface Mutant extends TakenOut {
  /** Below `test/unit`. */
  test: readonly string[];
}

export const mutants: readonly Mutant[];
