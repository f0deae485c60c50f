import { defineRule } from './define-rule';
import * as say from './english/instance-mainland';

const FIELD = 'instance.mainland';

export default defineRule({
  id: 'instance-mainland',
  topic: 'instance',
  fields: [FIELD],
  source: ['seed-registration-basics', 'seed-overview', 'seed-basics-2019'],
  check({ values, report }) {
    for (const { index } of values.all(FIELD)) {
      if (values.text(FIELD, index) !== '否') continue;
      report({
        field: FIELD,
        index,
        severity: 'error',
        message: say.theInstance,
      });
    }
  },
});
