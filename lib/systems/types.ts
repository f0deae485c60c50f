import type { Confidence, SystemId } from '@/lib/forms/types';

/** What a page is for, whatever its system: the slugs of `Field.pages`. */
export type PageSlug =
  | 'home'
  | 'orders'
  | 'verify-type'
  | 'product'
  | 'password'
  | 'entity'
  | 'website'
  | 'app'
  | 'access'
  | 'documents'
  | 'backdrop'
  | 'confirm'
  | 'review'
  | 'sms'
  | 'cancel'
  | 'service-numbers'
  | 'miit-sms'
  | 'miit-resend'
  | 'miit-password'
  | 'miit-lookup'
  | 'psb-entity'
  | 'psb-site';

/** A known address of a system. A step that swaps inside one page has none. */
export interface KnownPage {
  /** Start of `pathname + hash`; query parameters that tell pages apart are in `query`. */
  path: string;
  query?: Record<string, string>;
  /** Absent where one address holds several steps. */
  page?: PageSlug;
  en: string;
  /** Only reachable in the years given, e.g. `2018–2019`. */
  years?: string;
  confidence: Confidence;
}

/** A step or page title as the page words it. */
export interface Step {
  zh: string;
  en: string;
  page: PageSlug;
  confidence: Confidence;
}

/** One filing system: where it is, and what its pages are called. */
export interface FilingSystem {
  id: SystemId;
  en: string;
  /** Exact host names; empty where the address is the provider's own and only the person knows it. */
  hosts: readonly string[];
  /** Paths below which the host is this system; all of the host when absent. */
  paths?: readonly string[];
  pages: readonly KnownPage[];
  /** In the order of the procedure. */
  steps: readonly Step[];
  source: readonly string[];
}
