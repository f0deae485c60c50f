import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { leavePart } from '@/components/frame/frame-parts';
import { words } from '@/components/frame/words';

export default defineUnlistedScript(() => leavePart({ words }));
