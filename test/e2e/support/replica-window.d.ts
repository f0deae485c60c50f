/** What every page of the replica tells tests about itself (`test/replica/README.md`). */
interface ReplicaPage {
  family: string;
  page: string;
  /** The form values as the page's own framework holds them. */
  state(): Record<string, unknown>;
  readonly submissions: number;
  readonly clicks: { next: number; save: number; submit: number };
}

interface Window {
  __replica?: ReplicaPage;
}
