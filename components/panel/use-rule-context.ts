import { useEffect } from 'react';

import type { FrameCommand, FrameState } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

/** What decides which rules apply, and says nothing of who the person is. */
const DECISIVE = new Set(['entity.type', 'entity.region']);

/**
 * Tells the frames the entity type and region of the profile on show: a filing asks for them on its first step only,
 * and the rules of the later ones depend on them.
 */
export function useRuleContext(
  frames: readonly FrameState[],
  profile: Profile,
  send: (command: FrameCommand) => void,
): void {
  const present = frames.map(({ frame }) => frame).join(' ');
  useEffect(() => {
    const values = toValues(profile).filter(({ key }) => DECISIVE.has(key));
    for (const frame of present.split(' ').filter(Boolean))
      send({ type: 'context', frame, values });
  }, [present, profile, send]);
}
