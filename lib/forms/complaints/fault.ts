/** What a message finds wrong with something, as it is said of it. */
export interface Fault {
  id: string;
  /** After the name of the thing: “Website name” + “is not clear”. */
  en: string;
  /** `normalise`d words at the end of a clause, as a regular expression. */
  words: string;
  /** What a form asks beforehand rather than what a review found. */
  isDemand?: true;
  /** What it is like: its own words end with the name of that. */
  compares?: true;
}

/** What is said of a fault. */
export type Said = Pick<Fault, 'id' | 'en' | 'isDemand'>;
