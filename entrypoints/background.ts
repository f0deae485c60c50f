import { defineBackground } from 'wxt/utils/define-background';

import { lockWhenIdle } from '@/lib/profiles/idle-lock';
import { followAllowedSites } from '@/lib/sites';

export default defineBackground(() => {
  lockWhenIdle();
  followAllowedSites();
});
