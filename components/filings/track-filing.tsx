import { useState } from 'react';

import { i18n } from '#i18n';
import { profileTitle } from '@/components/profiles/profile-title';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTask } from '@/components/ui/use-task';
import { askBackground } from '@/lib/ask-background';
import { moveTo, startFiling } from '@/lib/filings/filing';
import { filingFromProfile } from '@/lib/filings/from-profile';
import { isNewsOf, isOf } from '@/lib/filings/offered-stage';
import type { StageId } from '@/lib/filings/stage';
import { addFiling, saveFiling, type StoredFiling } from '@/lib/filings/store';
import type { StoredProfile } from '@/lib/profiles/store';

import './filings.css';

interface Props {
  /** Whose filing it is. */
  profile: StoredProfile;
  /** What the page names; empty where it does not. */
  domain: string;
  orderNumber: string;
  stage: StageId;
  /** The page says that much itself, and the offer to note it stands elsewhere. */
  isOffered: boolean;
  filings: readonly StoredFiling[];
}

/**
 * Offers to track what was handed in, with everything that is known; says so when it is tracked already, and offers to
 * note there that it was handed in when the page names it.
 */
export function TrackFiling({ profile, domain, orderNumber, stage, isOffered, filings }: Props) {
  const [tracked, setTracked] = useState<string | null>(null);
  const { busy, error, run } = useTask();
  const known = filingFromProfile(profile);
  const site = domain || known.domain || '';
  const onPage = [domain, orderNumber].filter(Boolean).map((name) => name.toLowerCase());
  const names = onPage.length > 0 ? onPage : [site.toLowerCase()];
  const own = filings.find(({ id, value }) => id === tracked || isOf(value, names));

  const track = () =>
    run(async () => {
      const name = [profileTitle(profile.value), site].filter(Boolean).join(', ');
      const filing = startFiling(name, new Date(), {
        ...known,
        domain: site,
        orderNumber,
        stage,
      });
      setTracked((await addFiling(filing)).id);
    });

  const mark = (filing: StoredFiling) =>
    run(async () => {
      await saveFiling(filing, moveTo(filing.value, stage, new Date()));
    });

  if (own)
    return (
      <div className="row wrap">
        <span>{i18n.t('filings.track.done', [own.value.name])}</span>
        <Button
          look="plain"
          small
          onPress={() => void askBackground({ type: 'open-manager', path: `#/filings/${own.id}` })}
        >
          {i18n.t('filings.track.open')}
        </Button>
        {!isOffered && isNewsOf(own.value, stage, onPage) && (
          <Button look="primary" wide isDisabled={busy} onPress={() => mark(own)}>
            {i18n.t('filings.track.mark')}
          </Button>
        )}
        {error && <Notice severity="error">{error}</Notice>}
      </div>
    );
  return (
    <>
      <Button look="primary" wide isDisabled={busy} onPress={track}>
        {i18n.t('filings.track.start')}
      </Button>
      {error && <Notice severity="error">{error}</Notice>}
    </>
  );
}
