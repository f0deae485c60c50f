import type { FieldKey } from '@/lib/forms/types';
import { defineRule } from './define-rule';
import { domainsIn, websiteDomains } from './support/domains';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/domain-once';

const FILED: FieldKey = 'website.domains';
const CHECKED: FieldKey = 'filing.domainToVerify';

export default defineRule({
  id: 'domain-once',
  topic: 'domains',
  fields: [FILED, CHECKED],
  reads: SERVICE_FIELDS,
  yieldsTo: ['no-ip-only-website', 'registrable-domain'],
  source: ['ali-domain-prep-2019', 'inspur'],
  check({ values, report }) {
    const earlier = new Map<string, number>();
    for (const { index } of values.all(FILED)) {
      // An App and a website may share a domain.
      if (!isWebsite(values, index)) continue;
      for (const { identity, registrable } of websiteDomains(values, index)) {
        if (identity === '') continue;
        const first = earlier.get(identity);
        if (first === undefined) earlier.set(identity, index);
        else if (first !== index) {
          report({
            field: FILED,
            index,
            severity: 'error',
            message: say.standsOnWebsiteAlready(quote(registrable ?? identity), first + 1),
          });
        }
      }
    }
    for (const { index } of values.all(CHECKED)) {
      const domains = domainsIn(values, CHECKED, index);
      const [first] = domains;
      if (!first || domains.length < 2) continue;
      report({
        field: CHECKED,
        index,
        severity: 'error',
        message: say.holdsDomainsTheCheckTakes(quote(values.text(CHECKED, index)), domains.length),
      });
    }
  },
});
