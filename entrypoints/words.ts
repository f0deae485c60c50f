import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { leavePart } from '@/components/frame/frame-parts';
import { composeText } from '@/lib/forms/texts/compose-text';

export default defineUnlistedScript(() => leavePart({ words: composeText }));
