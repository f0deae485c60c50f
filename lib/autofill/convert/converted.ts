/** The page texts for a value and how they differ from it, or why there are none. */
export type Converted =
  | { texts: readonly string[]; conversion?: string; addBoxes?: number }
  | { cannot: string };
