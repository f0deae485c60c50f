import { defineRule } from './define-rule';
import { provinceOfAddress } from './support/addresses';
import { quote } from './support/text';

const FIELDS = ['mail.region', 'mail.address'];

export default defineRule({
  id: 'backdrop-address-mainland',
  title: 'The photo backdrop is mailed to an address in the mainland',
  topic: 'photo',
  fields: FIELDS,
  source: 'seed-first',
  check({ values, report }) {
    for (const field of FIELDS) {
      const text = values.text(field);
      const resolution = provinceOfAddress(text.replaceAll('/', ''));
      if (resolution.status !== 'outside') continue;
      report({
        field,
        severity: 'error',
        message: `${quote(text)} is in ${resolution.en}: the photo backdrop is mailed to mainland China only. Enter an address in the mainland.`,
      });
    }
  },
});
