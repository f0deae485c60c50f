import type { FieldKey } from '@/lib/forms/types';
import { defineRule } from './define-rule';
import { domainsIn, websiteDomains } from './support/domains';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';

const FILED: FieldKey = 'website.domains';
const CHECKED: FieldKey = 'filing.domainToVerify';

export default defineRule({
  id: 'domain-once',
  title: 'A domain stands on one website, and one is checked at a time',
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
            message: `${quote(registrable ?? identity)} stands on website ${first + 1} already: a domain is filed on one website, and a second time the page answers 此域名已存在 (“this domain exists already”). Take it out of one of the two.`,
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
        message: `${quote(values.text(CHECKED, index))} holds ${domains.length} domains: the check takes one at a time. Keep the one that this filing is about; further websites get theirs later.`,
      });
    }
  },
});
