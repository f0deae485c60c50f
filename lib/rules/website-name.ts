import { defineRule } from './define-rule';
import { problemsOfName, withoutSymbols } from './naming/general';
import { gravest, problemMessage } from './naming/problem';
import { websiteDomains } from './support/domains';
import { entityKind, isWebsite, SERVICE_FIELDS } from './support/subject';
import * as say from './english/website-name';

export default defineRule({
  id: 'website-name',
  topic: 'website name',
  fields: ['website.name'],
  reads: ['entity.type', 'entity.name', 'website.domains', ...SERVICE_FIELDS],
  source: ['seed-basics-2019', 'ali-fields-2019'],
  check({ values, report }) {
    for (const { index, value } of values.all('website.name')) {
      // An App is called what stands under its icon, whatever letters that are.
      if (!isWebsite(values, index)) continue;
      const context = {
        kind: entityKind(values),
        domains: websiteDomains(values, index),
        registered: values.text('entity.name'),
      };
      const problems = gravest(problemsOfName(value, context));
      const [first] = problems;
      if (!first) continue;
      const clean = withoutSymbols(value, context);
      report({
        field: 'website.name',
        index,
        severity: first.severity,
        message: problemMessage(value.trim(), problems),
        ...(clean !== undefined && { fix: { label: say.leaveOutTheSymbols, value: clean } }),
        source: [...new Set(problems.flatMap(({ source }) => source))],
      });
    }
  },
});
