import * as say from './english/trouble';

/** Why the browser cannot keep or open what is stored. */
export type TroubleKind = 'full' | 'memory-full' | 'newer' | 'refused' | 'broken';

/** The browser's own storage does not work; the message says what happened and what helps. */
class StorageTrouble extends Error {
  override name = 'StorageTrouble';
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause: unknown) {
    super(`${MESSAGES[kind]} (${reasonOf(cause)})`, { cause });
    this.kind = kind;
  }
}

const MESSAGES: Record<TroubleKind, string> = {
  full: say.full,
  'memory-full': say.memoryFull,
  newer: say.newer,
  refused: say.refused,
  broken: say.broken,
};

/** What the browser's errors about its storage mean; null for any other error. */
export function storageTrouble(error: unknown): StorageTrouble | null {
  if (error instanceof StorageTrouble) return error;
  for (let one: unknown = error, depth = 0; one && depth < 5; depth++) {
    const kind = kindOf(one);
    if (kind) return new StorageTrouble(kind, error);
    // Dexie keeps the browser's own error inside.
    one = (one as { inner?: unknown }).inner ?? (one as { cause?: unknown }).cause;
  }
  return DATABASE_ERRORS.has((error as { name?: string })?.name ?? '')
    ? new StorageTrouble('broken', error)
    : null;
}

function kindOf(error: unknown): TroubleKind | null {
  const { name = '', message = '' } = error as { name?: string; message?: string };
  // Chromium names the area that is full, and gives no name to the error.
  if (/quota/i.test(message) && /session/i.test(message)) return 'memory-full';
  if (name === 'QuotaExceededError' || /quota|disk.*full|no space/i.test(message)) return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'SecurityError') return 'refused';
  // Firefox in private windows.
  if (name === 'InvalidStateError' || /did not allow mutations/.test(message)) return 'refused';
  if (name === 'MissingAPIError') return 'refused';
  return null;
}

const DATABASE_ERRORS = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'UnknownError',
  'AbortError',
  'TimeoutError',
  'NotReadableError',
]);

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { name, message } = cause;
  // The library repeats what the browser said behind its own words.
  const [first = ''] = message.split('\n');
  const once = first.replace(/^(.+?):? +\1$/, '$1').replace(/\s+$/, '');
  return once.startsWith(name) ? once : `${name}: ${once}`;
}
