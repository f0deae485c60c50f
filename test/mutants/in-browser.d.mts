import type { TakenOut } from './mutants.d.mts';

/** A guard whose test needs a browser. */
export interface BrowserMutant extends TakenOut {
  /** Below `test`. */
  spec: string;
  /** A part of the title of the test, as it is written there. */
  title: string;
  /** Whether the test uses the built extension; otherwise it bundles what it needs by itself. */
  isBuilt: boolean;
}

export const browserMutants: readonly BrowserMutant[];
