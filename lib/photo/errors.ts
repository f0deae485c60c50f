import type { RefusalReason } from './types';

/** The file cannot be judged at all; the message names the reason and the way out. */
export class PhotoRefused extends Error {
  override readonly name = 'PhotoRefused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The check itself failed (its page did not open, or broke off). The photo may be used unchecked. */
export class PhotoCheckFailed extends Error {
  override readonly name = 'PhotoCheckFailed';
}
