import { useMemo } from 'react';

import { useFilings } from '@/components/filings/use-filings';
import { StageOffer } from '@/components/filings/stage-offer';
import { useVaultStatus } from '@/components/profiles/use-vault';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { moveTo } from '@/lib/filings/filing';
import { namesOnPage } from '@/lib/filings/names-on-page';
import { offeredStage, type StageOffer as Offer } from '@/lib/filings/offered-stage';
import { saveFiling } from '@/lib/filings/store';
import type { FrameState } from '@/lib/messaging';

/** Offers to note in the tracker what an order page says about a filing; nothing on other pages. */
export function StageNews({ frames }: { frames: readonly FrameState[] }) {
  const offers = useMemo(() => {
    const { domain, orderNumber } = namesOnPage(frames);
    const named = [domain, orderNumber.toLowerCase()].filter(Boolean);
    const statuses = new Map(
      frames.flatMap((frame) =>
        frame.statuses.map((status) => {
          const about = status.about?.length ? status.about : named;
          return [keyOf({ ...status, about }), { ...status, about }];
        }),
      ),
    );
    return [...statuses.values()].map(offeredStage);
  }, [frames]);
  const status = useVaultStatus();
  return status === 'unlocked' && offers.length > 0 ? <Offers offers={offers} /> : null;
}

const keyOf = ({ zh, about }: Pick<Offer, 'zh' | 'about'>): string => [zh, ...about].join(' ');

function Offers({ offers }: { offers: readonly Offer[] }) {
  const { opened } = useFilings();
  const { error, run } = useTask();
  const filings = opened?.records ?? [];
  return (
    <>
      {offers.map((offer) => (
        <StageOffer
          key={keyOf(offer)}
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
