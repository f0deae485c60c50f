import { defineBackground } from 'wxt/utils/define-background';

import { followBadge } from '@/lib/background/badge';
import { offerFieldMenu } from '@/lib/background/field-menu';
import { handleMessages } from '@/lib/background/messages';
import { remindOfFilings } from '@/lib/background/reminders';
import { offerPanelMenu } from '@/lib/background/panel-menu';
import { handleShortcut } from '@/lib/background/shortcut';
import { welcomeAfterInstall } from '@/lib/background/welcome';
import { openPhotoPageOnRequest } from '@/lib/photo/host';
import { lockWhenIdle } from '@/lib/profiles/idle-lock';
import { keepStorageToOurselves } from '@/lib/profiles/trusted-contexts';
import { followAllowedSites } from '@/lib/sites';

export default defineBackground(() => {
  keepStorageToOurselves();
  lockWhenIdle();
  followAllowedSites();
  handleMessages();
  handleShortcut();
  followBadge();
  offerFieldMenu();
  offerPanelMenu();
  openPhotoPageOnRequest();
  remindOfFilings();
  welcomeAfterInstall();
});
