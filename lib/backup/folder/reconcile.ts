/** A state of a record as a file of the folder tells of it. */
export interface Version {
  /** Names its contents: the start of their SHA-256, in hex. */
  hash: string;
  /** Every state that it took the place of, oldest first. */
  ancestors: readonly string[];
  /** The record was deleted. */
  isGone: boolean;
  updated: number;
}

/** A record in the vault of this machine. */
export interface Here {
  /** Its state; null when it was deleted, or never was here. */
  hash: string | null;
  /** The states that came from or went to the folder, the last one last. */
  seen: readonly string[];
  /** The last of them was a deletion. */
  isGone: boolean;
}

/** What is to be done with one record. */
export type Step =
  | { do: 'nothing' }
  /** The folder's state comes into the vault. */
  | { do: 'take'; hash: string }
  /** Vault and folder hold the same; what was seen is noted, the common state last. */
  | { do: 'note'; seen: readonly string[] }
  /** The vault's state goes into the folder, in place of these. */
  | { do: 'give'; ancestors: readonly string[] }
  /** Several changed it apart from each other: these are the others' states, newest first. */
  | { do: 'ask'; others: readonly string[] };

/**
 * Decides about one record. Files may be missing, late, doubled or from several machines: what is decided depends on the
 * whole files that are there alone, never on their order. A change is never given up for a deletion.
 */
export function reconcile(here: Here, versions: readonly Version[]): Step {
  const { hash, seen } = here;
  const base = seen.at(-1) ?? null;
  const isChanged = hash === null ? base !== null && !here.isGone : hash !== base;
  const news = headsOf(versions).filter((one) => one.hash !== hash && !seen.includes(one.hash));
  const [newest] = news.filter(({ isGone }) => !isGone);
  if (news.length === 0) return withoutNews(here, versions, isChanged);
  if (!newest) return isGoneElsewhere(here, versions, news, isChanged);
  // A deletion is told before what was changed there comes back.
  if (hash === null)
    return isChanged ? { do: 'give', ancestors: seen } : { do: 'take', hash: newest.hash };
  const living = news.filter(({ isGone }) => !isGone);
  const follows = !isChanged && living.every(({ ancestors }) => ancestors.includes(hash));
  if (follows && living.length === 1) return { do: 'take', hash: newest.hash };
  return { do: 'ask', others: living.map((one) => one.hash) };
}

function withoutNews(
  { hash, seen, isGone }: Here,
  versions: readonly Version[],
  isChanged: boolean,
): Step {
  if (hash === null) return isChanged ? { do: 'give', ancestors: seen } : { do: 'nothing' };
  const isThere = versions.some((one) => one.hash === hash || one.ancestors.includes(hash));
  if (!isThere) return { do: 'give', ancestors: seen.filter((one) => one !== hash) };
  return isChanged || isGone ? { do: 'note', seen: [...seen, hash] } : { do: 'nothing' };
}

/** The news are deletions alone. */
function isGoneElsewhere(
  { hash, seen }: Here,
  versions: readonly Version[],
  news: readonly Version[],
  isChanged: boolean,
): Step {
  const [first] = news;
  const all = [...seen, ...news.flatMap((one) => [...one.ancestors, one.hash])];
  if (hash === null)
    return isChanged ? { do: 'give', ancestors: [...new Set(all)] } : { do: 'note', seen: all };
  const follows = !isChanged && news.some(({ ancestors }) => ancestors.includes(hash));
  const isHead = headsOf(versions).some((one) => one.hash === hash);
  if (follows && !isHead && first) return { do: 'take', hash: first.hash };
  // A state that lives stands over a deletion that did not know it.
  return versions.some((one) => one.hash === hash)
    ? { do: 'note', seen: [...all, hash] }
    : { do: 'give', ancestors: [...new Set(all)].filter((one) => one !== hash) };
}

/** The states that no other took the place of, newest first. */
function headsOf(versions: readonly Version[]): Version[] {
  const replaced = new Set(versions.flatMap(({ ancestors }) => ancestors));
  return versions
    .filter(({ hash }) => !replaced.has(hash))
    .toSorted((one, other) => other.updated - one.updated || (one.hash < other.hash ? -1 : 1));
}
