import { i18n } from '#i18n';
import { TrackFiling } from '@/components/filings/track-filing';
import { useFilings } from '@/components/filings/use-filings';
import { useVaultStatus } from '@/components/profiles/use-vault';
import { namesOnPage } from '@/lib/filings/names-on-page';
import type { StageId } from '@/lib/filings/stage';
import type { FrameState } from '@/lib/messaging';
import type { StoredProfile } from '@/lib/profiles/store';

interface Props {
  frames: readonly FrameState[];
  /** Whose filing it is; undefined while no profile is open. */
  profile: StoredProfile | undefined;
}

/** After the page has taken a filing: what comes next, and the offer to be told in time. Nothing on other pages. */
export function Submitted({ frames, profile }: Props) {
  const isOpen = useVaultStatus() === 'unlocked';
  if (!frames.some(({ submitted }) => submitted)) return null;
  return (
    <section className="submitted" aria-labelledby="submitted">
      <h2 id="submitted">{i18n.t('filings.track.title')}</h2>
      <p>{i18n.t('filings.track.next')}</p>
      {profile && isOpen && <Track frames={frames} profile={profile} />}
    </section>
  );
}

/** Where a filing is once it was handed in, unless the page says more. */
const HANDED_IN: StageId = 'preliminary-review';

function Track({ frames, profile }: { frames: Props['frames']; profile: StoredProfile }) {
  const { opened } = useFilings();
  if (!opened) return null;
  const said = frames.flatMap(({ statuses }) => statuses)[0]?.stages[0];
  return (
    <TrackFiling
      profile={profile}
      {...namesOnPage(frames)}
      stage={said ?? HANDED_IN}
      isOffered={said !== undefined}
      filings={opened.records}
    />
  );
}
