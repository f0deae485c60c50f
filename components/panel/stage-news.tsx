import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';

import { StageOffer } from '@/components/filings/stage-offer';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { offeredStage } from '@/lib/filings/offered-stage';
import type { TrackedFiling } from '@/lib/filings/schema';
import type { BackgroundMessage, FrameState } from '@/lib/messaging';
import { onRevision } from '@/lib/profiles/revision';
import { onSessionKey } from '@/lib/profiles/session-key';

const ask = (message: BackgroundMessage): Promise<unknown> => browser.runtime.sendMessage(message);

/** Offers to note in the tracker what an order page says about a filing; nothing on other pages. */
export function StageNews({ frames }: { frames: readonly FrameState[] }) {
  const offers = useMemo(() => {
    const statuses = new Map(
      frames.flatMap((frame) => frame.statuses.map((status) => [status.zh, status])),
    );
    return [...statuses.values()].map(offeredStage);
  }, [frames]);
  const filings = useTrackedFilings(offers.length > 0);
  const { error, run } = useTask();
  if (filings.length === 0) return null;
  return (
    <>
      {offers.map((offer) => (
        <StageOffer
          key={offer.zh}
          offer={offer}
          filings={filings}
          onTake={({ id }, stage) =>
            run(async () => void (await ask({ type: 'note-stage', filing: id, stage })))
          }
        />
      ))}
      {error && <Notice severity="error">{error}</Notice>}
    </>
  );
}

/** The tracked filings as the worker sees them, kept current while they are wanted. */
function useTrackedFilings(isWanted: boolean): readonly TrackedFiling[] {
  const [filings, setFilings] = useState<readonly TrackedFiling[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    const life = new AbortController();
    const refresh = (): void =>
      void ask({ type: 'tracked-filings' }).then((answer) => {
        if (!life.signal.aborted) setFilings(answer as TrackedFiling[]);
      });
    onSessionKey(refresh, life.signal);
    onRevision(refresh, life.signal);
    refresh();
    return () => life.abort();
  }, [isWanted]);
  return isWanted ? filings : [];
}
