import { FIELDS } from '@/lib/forms';
import { defineRule } from './define-rule';
import { quote } from './support/text';

const UPLOADS = [...FIELDS.keys()].filter((key) => /^documents\.(?!liveness)/.test(key));

export default defineRule({
  id: 'upload-quality',
  title: 'An upload is in colour and sharp',
  topic: 'documents',
  fields: UPLOADS,
  source: ['seed-registration-basics', 'seed-overview', 'seed-basics-2019', 'ali-upload-2019'],
  check({ values, report }) {
    for (const field of UPLOADS) {
      for (const { index, file } of values.all(field)) {
        if (!file) continue;
        if (file.isGrey) {
          report({
            field,
            index,
            severity: 'error',
            message: `${quote(file.name)} has no colour: documents are photographed or scanned in colour. Take it again in colour, from the original.`,
          });
        } else if (file.isBlurred) {
          report({
            field,
            index,
            severity: 'warning',
            message: `${quote(file.name)} looks blurred: pictures must be sharp and complete, with every edge in sight and no reflection. Look at it at full size, and take it again if the small print cannot be read.`,
            source: ['seed-registration-basics', 'ali-upload-2019'],
          });
        }
      }
    }
  },
});
