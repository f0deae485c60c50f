import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { filingsToMove, type StageOffer as Offer } from '@/lib/filings/offered-stage';
import type { TrackedFiling } from '@/lib/filings/schema';
import type { StageId } from '@/lib/filings/stage';

import './filings.css';

export interface StageOfferProps {
  /** From `offeredStage`, of a status text on the page. */
  offer: Offer;
  /** The tracked filings. */
  filings: readonly TrackedFiling[];
  /** The person wants the filing noted in that stage. */
  onTake(filing: TrackedFiling, stage: StageId): void;
}

/** Offers to note in the tracker what the page says about an order; nothing when every filing is there already. */
export function StageOffer({ offer, filings, onTake }: StageOfferProps) {
  const found = filingsToMove(offer, filings);
  if (found.length === 0) return null;
  return (
    <section className="stage-offer" aria-label={i18n.t('filings.offer.title')}>
      <h2>{i18n.t('filings.offer.title')}</h2>
      <p>
        <span lang="zh">{offer.zh}</span> {offer.en}
      </p>
      {found.map(({ filing, stages }) => (
        <div className="row wrap" key={filing.id}>
          <span>{filing.value.name}</span>
          {stages.map((stage) => (
            <Button key={stage.id} small onPress={() => onTake(filing, stage.id)}>
              {i18n.t('filings.offer.note', [stage.en])}
            </Button>
          ))}
        </div>
      ))}
    </section>
  );
}
