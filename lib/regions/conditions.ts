import conditions from './english/conditions.json';

/** A condition on which a paper is asked for, in words. */
export interface Condition {
  text: string;
  /** What there is to say once it is known to hold; else the text. */
  known?: string;
  /** The text without what stands besides. */
  condition?: string;
  besides?: string;
}

/** The words of a condition by its name in the files of the provinces; throws RangeError for one that has none. */
export function conditionOf(name: string): Condition {
  const condition = (conditions as Readonly<Record<string, Condition | undefined>>)[name];
  if (!condition) throw new RangeError(`The condition “${name}” has no words.`);
  return condition;
}
