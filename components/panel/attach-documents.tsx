import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { askBackground } from '@/lib/ask-background';
import type { FrameState } from '@/lib/messaging';
import type { StoredProfile } from '@/lib/profiles/store';

import { missingDocuments } from './left-to-do';

interface Props {
  frames: readonly FrameState[];
  profile: StoredProfile;
  /** `frame/field` of what the next press fills. */
  willFill: ReadonlySet<string>;
}

/** Where a page asks for pictures that the profile does not have, the way to attach them; nothing elsewhere. */
export function AttachDocuments({ frames, profile: { id, value }, willFill }: Props) {
  const attached = new Set<string>(value.documents.map(({ key }) => key));
  const missing = missingDocuments(frames, attached, willFill);
  if (missing === 0) return null;
  const path = `#/profiles/${id}/documents`;
  return (
    <section className="attach stack tight" aria-label={i18n.t('panel.attach')}>
      <p>{i18n.t('panel.attachHelp', missing)}</p>
      <Button wide onPress={() => void askBackground({ type: 'open-manager', path })}>
        {i18n.t('panel.attach')}
      </Button>
    </section>
  );
}
