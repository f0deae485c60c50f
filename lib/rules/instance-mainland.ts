import { defineRule } from './define-rule';

const FIELD = 'instance.mainland';

export default defineRule({
  id: 'instance-mainland',
  title: 'The instance is in a mainland region',
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
        message:
          'The instance is not in mainland China (否): only an instance in a mainland region can be filed; one in Hong Kong or abroad needs no filing and can get none. Buy an instance in a mainland region.',
      });
    }
  },
});
