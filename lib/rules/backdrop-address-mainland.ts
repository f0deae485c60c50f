import { defineRule } from './define-rule';
import { provinceOfAddress } from './support/addresses';
import { quote } from './support/text';
import * as say from './english/backdrop-address-mainland';

const FIELDS = ['mail.region', 'mail.address'];

export default defineRule({
  id: 'backdrop-address-mainland',
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
        message: say.isInThePhotoBackdrop(quote(text), resolution.en),
      });
    }
  },
});
