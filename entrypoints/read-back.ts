import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { leaveReadBack } from '@/components/fill/read-back';
import { readBack } from '@/lib/read-back';

export default defineUnlistedScript(() => leaveReadBack(readBack));
