import { useSyncExternalStore } from 'react';

/** The parts of the address after `#/`, e.g. `['profiles', 'id']`. Links are plain `href="#/profiles"`. */
export function useHashPath(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
