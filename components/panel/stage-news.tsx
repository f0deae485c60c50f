import { useMemo } from 'react';

import { useFilings } from '@/components/filings/use-filings';
import { StageOffer } from '@/components/filings/stage-offer';
import { useVaultStatus } from '@/components/profiles/use-vault';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { moveTo } from '@/lib/filings/filing';
import { offeredStage, type StageOffer as Offer } from '@/lib/filings/offered-stage';
import { saveFiling } from '@/lib/filings/store';
import type { FrameState } from '@/lib/messaging';

/** Offers to note in the tracker what an order page says about a filing; nothing on other pages. */
export function StageNews({ frames }: { frames: readonly FrameState[] }) {
  const offers = useMemo(() => {
    const statuses = new Map(
      frames.flatMap((frame) => frame.statuses.map((status) => [status.zh, status])),
    );
    return [...statuses.values()].map(offeredStage);
  }, [frames]);
  const status = useVaultStatus();
  return status === 'unlocked' && offers.length > 0 ? <Offers offers={offers} /> : null;
}

function Offers({ offers }: { offers: readonly Offer[] }) {
  const { opened } = useFilings();
  const { error, run } = useTask();
  const filings = opened?.records ?? [];
  return (
    <>
      {offers.map((offer) => (
        <StageOffer
          key={offer.zh}
          offer={offer}
          filings={filings}
          onTake={(filing, stage) =>
            run(async () => {
              const stored = filings.find(({ id }) => id === filing.id);
              if (stored) await saveFiling(stored, moveTo(stored.value, stage, new Date()));
            })
          }
        />
      ))}
      {error && <Notice severity="error">{error}</Notice>}
    </>
  );
}
