import { defineBackground } from 'wxt/utils/define-background';

import { openPhotoPageOnRequest } from '@/lib/photo/host';
import { lockWhenIdle } from '@/lib/profiles/idle-lock';
import { followAllowedSites } from '@/lib/sites';

export default defineBackground(() => {
  lockWhenIdle();
  followAllowedSites();
  openPhotoPageOnRequest();
});
