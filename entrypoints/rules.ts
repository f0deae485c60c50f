import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { checks } from '@/components/frame/checks';
import { leavePart } from '@/components/frame/frame-parts';

export default defineUnlistedScript(() => leavePart({ rules: checks }));
