import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { leavePart } from '@/components/frame/frame-parts';
import { lookUpIdioms } from '@/lib/idioms';
import { runRules } from '@/lib/rules/run';

export default defineUnlistedScript(() => leavePart({ rules: { run: runRules, lookUpIdioms } }));
