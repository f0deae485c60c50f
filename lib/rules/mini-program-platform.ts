import { defineRule } from './define-rule';
import { quote } from './support/text';
import * as say from './english/mini-program-platform';

const KIND = 'service.kind';

export default defineRule({
  id: 'mini-program-platform',
  topic: 'content',
  fields: [KIND],
  source: ['wx-api', 'miit-app-2023'],
  check({ values, report }) {
    for (const { index, value } of values.all(KIND)) {
      if (!value.includes('小程序')) continue;
      report({
        field: KIND,
        index,
        severity: 'warning',
        message: say.aMiniProgramIsFiled(quote(value)),
      });
    }
  },
});
