/** What one look at the folder did. */
export interface FolderReport {
  taken: number;
  given: number;
  /** Records that several machines changed apart from each other, to be decided by a person. */
  undecided: number;
  /** Files that are not whole yet; the next look sees them again. */
  waiting: number;
}
