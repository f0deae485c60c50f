import { useEffect, useState } from 'react';

import { filings } from '@/lib/filings/store';
import type { Filing } from '@/lib/filings/schema';
import { VaultLocked } from '@/lib/profiles/errors';
import type { TableContents } from '@/lib/profiles/sealed-table';

/** The opened filings, kept current; null until they are read. Needs the vault unlocked. */
export function useFilings(): { opened: TableContents<Filing> | null; error: Error | null } {
  const [opened, setOpened] = useState<TableContents<Filing> | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    filings.subscribe(
      setOpened,
      (failed) => !(failed instanceof VaultLocked) && setError(failed),
      controller.signal,
    );
    return () => controller.abort();
  }, []);
  return { opened, error };
}

/** Now, moving on every minute, so that what is left of a deadline stays true. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
