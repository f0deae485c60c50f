import { defineRule } from './define-rule';

const FIELD = 'domain.registrarInChina';

export default defineRule({
  id: 'domain-registrar',
  title: 'The registrar of the domain is in mainland China and approved by MIIT',
  topic: 'domains',
  fields: [FIELD],
  source: ['seed-overview', 'seed-prepare', 'seed-first', 'seed-basics-2019'],
  check({ values, report }) {
    for (const { index } of values.all(FIELD)) {
      if (values.text(FIELD, index) !== '否') continue;
      report({
        field: FIELD,
        index,
        severity: 'error',
        message:
          'The registrar is not in mainland China (否): only domains of registrars that are based there and approved by MIIT can be filed, and a domain bought on alibabacloud.com is none. Transfer it to an approved mainland registrar first, or buy one on aliyun.com.',
      });
    }
  },
});
