import { serviceWord } from '@/lib/forms/service-kind';

import type { Filing } from './schema';

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
      text: 'File a change of anything that was filed: 30 days before where it is planned (the ministry’s order 33), within 10 working days by newer advice. Note its day here and it is counted.',
      source: ['huawei-kb-2026'],
    },
    {
      text: 'Renew domain and instance each time before they run out, mostly every year: an expired domain fails the check of the administration (域名过期, the domain has expired).',
      source: ['ali-reject-2019'],
    },
    {
      text: `Serve the ${what} where the filing says, or add the provider that serves it. A notice that it is served elsewhere has a day, after which the filing is lost.`,
      source: ['access-2024'],
    },
    {
      text: `Keep the number shown ${service === 'website' ? 'at the foot of the website' : `in the ${what}`}: missing or wrong display is fined with RMB 5,000 to 10,000.`,
      source: ['huawei-kb-2026'],
    },
  ];
}
