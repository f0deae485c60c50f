import { serviceWord } from '@/lib/forms/service-kind';

import type { Filing } from './schema';
import * as say from './english/duties';

/** What stays to be done for as long as a filing stands. */
export interface Duty {
  text: string;
  source: readonly string[];
}

/** The duties after the approval: at any change, and as what it rests on runs out. */
export function dutiesOf({ service }: Pick<Filing, 'service'>): readonly Duty[] {
  const what = serviceWord(service);
  return [
    {
      text: say.fileAChangeOfAnything,
      source: ['huawei-kb-2026'],
    },
    {
      text: say.renewDomainAndInstanceEach,
      source: ['ali-reject-2019'],
    },
    {
      text: say.serveTheWhereTheFiling(what),
      source: ['access-2024'],
    },
    {
      text: say.keepTheNumberShown(service === 'website', what),
      source: ['huawei-kb-2026'],
    },
  ];
}
