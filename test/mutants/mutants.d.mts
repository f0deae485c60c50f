/** A guard, what stands there without it, and the test that must fail then. */
export interface Mutant {
  name: string;
  /** Of the promises in `docs/protections.md`. */
  point: number;
  file: string;
  guard: string;
  without: string;
  /** Below `test/unit`. */
  test: readonly string[];
}

export const mutants: readonly Mutant[];
