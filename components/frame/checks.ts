import { lookUpIdioms } from '@/lib/idioms';
import { runRules } from '@/lib/rules/run';

import { judgeDocument, judgePhoto } from './judge-file';

/** What checks what is entered, and what chosen pictures show. */
export const checks = { run: runRules, lookUpIdioms, judgePhoto, judgeDocument };
