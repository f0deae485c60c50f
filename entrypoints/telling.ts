import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { leavePart } from '@/components/frame/frame-parts';
import { tell } from '@/lib/forms/telling';

export default defineUnlistedScript(() => leavePart({ telling: tell }));
