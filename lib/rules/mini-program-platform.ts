import { defineRule } from './define-rule';
import { quote } from './support/text';

const KIND = 'service.kind';

export default defineRule({
  id: 'mini-program-platform',
  title: 'A mini program is filed at its own platform',
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
        message: `${quote(value)}: a mini program is filed at the platform that it runs on (WeChat, for example), not at a cloud provider. File it there.`,
      });
    }
  },
});
