import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useTab } from '@/components/ui/use-tab';
import type { BackgroundMessage, FrameState } from '@/lib/messaging';

/** Beside a filing page that holds something: the way to save it into a profile. Opens a page of the manager. */
export function SaveFromPage({ frames }: { frames: readonly FrameState[] }) {
  const tab = useTab();
  const holds = frames.some(({ fields }) =>
    fields.some(({ value, certain }) => certain && value !== ''),
  );
  if (!tab || tab.id < 0 || !holds) return null;
  const open: BackgroundMessage = { type: 'open-manager', path: `#/papers/page/${tab.id}` };
  return (
    <Button look="plain" small onPress={() => void browser.runtime.sendMessage(open)}>
      {i18n.t('papers.saveFromPage')}
    </Button>
  );
}
