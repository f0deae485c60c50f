import type { Said } from './fault';
import type { Subject } from './subjects';

/** One complaint of a message, read from its parts: what it is about, what is wrong with it, and with what it is compared. */
export interface Complaint {
  /** As the page has it. */
  zh: string;
  subjects: readonly Subject[];
  fault: Said;
  against: readonly Subject[];
  names: readonly string[];
  /** What the message says to do about it. */
  advice?: string;
}
