import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { leavePart } from '@/components/frame/frame-parts';
import { planItems } from '@/components/frame/plan-opened';

export default defineUnlistedScript(() => leavePart({ plan: planItems }));
