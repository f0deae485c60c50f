import { defineRule } from './define-rule';
import * as say from './english/domain-registrar';

const FIELD = 'domain.registrarInChina';

export default defineRule({
  id: 'domain-registrar',
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
        message: say.theRegistrar,
      });
    }
  },
});
