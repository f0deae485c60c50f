import { defineRule } from './define-rule';
import { problemsOfPersonalName } from './naming/individual';
import { gravest, problemMessage } from './naming/problem';
import {
  entityKind,
  filingProvince,
  isWebsite,
  PROVINCE_FIELDS,
  SERVICE_FIELDS,
} from './support/subject';

export default defineRule({
  id: 'website-name-individual',
  topic: 'website name',
  fields: ['website.name'],
  reads: [
    'entity.type',
    'entity.name',
    'leader.name',
    'admin.name',
    ...SERVICE_FIELDS,
    ...PROVINCE_FIELDS,
  ],
  source: ['seed-first', 'seed-basics-2019', 'ali-fields-2019'],
  check({ values, report }) {
    if (entityKind(values) !== 'individual') return;
    const people = ['entity.name', 'leader.name', 'admin.name'].map((key) => values.text(key));
    for (const { index, value } of values.all('website.name')) {
      if (!isWebsite(values, index)) continue;
      const problems = gravest(
        problemsOfPersonalName(value, { province: filingProvince(values), people }),
      );
      const [first] = problems;
      if (!first) continue;
      report({
        field: 'website.name',
        index,
        severity: first.severity,
        message: problemMessage(value.trim(), problems),
        source: [...new Set(problems.flatMap(({ source }) => source))],
      });
    }
  },
});
