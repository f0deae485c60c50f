import { checkHomeUrl } from '@/lib/identifiers/home-url';
import { defineRule } from './define-rule';
import { websiteDomains } from './support/domains';
import { reportIdentifierText } from './support/identifiers';
import { isWebsite, SERVICE_FIELDS } from './support/subject';

const FIELD = 'website.homeUrl';

export default defineRule({
  id: 'home-url',
  topic: 'domains',
  fields: [FIELD],
  reads: ['website.domains', ...SERVICE_FIELDS],
  yieldsTo: ['no-ip-only-website'],
  source: ['ali-domain-prep-2019', 'huawei-kb-2026'],
  check(context) {
    const { values } = context;
    for (const { index } of values.all(FIELD)) {
      if (!isWebsite(values, index)) continue;
      const filed = websiteDomains(values, index).flatMap(({ registrable }) => registrable ?? []);
      const urls = values.list(FIELD, index).slice(0, 20);
      for (const url of urls) {
        const own = filed.find((domain) => url.toLowerCase().includes(domain)) ?? filed[0];
        reportIdentifierText(context, FIELD, index, url, (text) => {
          const { problems } = checkHomeUrl(text, own);
          // A fix writes the whole field, and would lose the other addresses in it.
          return {
            problems:
              urls.length > 1 ? problems.map((one) => ({ ...one, fix: undefined })) : problems,
          };
        });
      }
    }
  },
});
