import type { SystemId } from '@/lib/forms/types';
import type { PageReading } from '@/lib/page/types';

import { saysSubmitted } from './statuses';

/**
 * Whether the page has taken a filing. Pages say so in a toast of a few seconds; it holds for as long as the person stays
 * on that view and nothing is asked on it.
 */
export class Submission {
  readonly #system: SystemId | null;
  #saidAt: string | null = null;
  #fields: PageReading['fields'] = [];

  constructor(system: SystemId | null) {
    this.#system = system;
  }

  /** Looks at what the page shows and asks now; called with every reading, since the toast goes. */
  look(reading: PageReading): void {
    if (asksAnything(reading)) this.#saidAt = null;
    else if (saysSubmitted(reading, this.#system)) this.#saidAt = location.href;
    if (this.isKnown && reading.fields.length > 0) this.#fields = reading.fields;
  }

  /**
   * The reading with what the page showed while it could be read: where the toast was what it is known by, domain and
   * order number would go with it.
   */
  asSaid(reading: PageReading): PageReading {
    return this.isKnown && reading.fields.length === 0
      ? { ...reading, fields: this.#fields }
      : reading;
  }

  get isKnown(): boolean {
    return this.#saidAt === location.href;
  }
}

/** A control that can be written is asked for; what is only shown is not. */
const asksAnything = ({ fields }: PageReading): boolean =>
  fields.some(({ controls }) => controls[0] !== undefined && controls[0].kind !== 'read-only');
