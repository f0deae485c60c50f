import { FIELDS } from '@/lib/forms';
import { defineRule } from './define-rule';
import { quote } from './support/text';
import * as say from './english/upload-format';

const UPLOADS = [...FIELDS.keys()].filter((key) => /^documents\.(?!liveness)/.test(key));
const TYPES = ['image/jpeg', 'image/jpg', 'image/pjpeg', 'image/png', 'image/gif'];
const ENDINGS = /\.(?:jpe?g|png|gif)$/i;

export default defineRule({
  id: 'upload-format',
  topic: 'documents',
  fields: UPLOADS,
  source: ['ali-upload-2019', 'huawei-kb-2026'],
  check({ values, report }) {
    for (const field of UPLOADS) {
      for (const { index, file } of values.all(field)) {
        if (!file) continue;
        const isPicture =
          file.type === '' ? ENDINGS.test(file.name) : TYPES.includes(file.type.toLowerCase());
        if (!isPicture) {
          report({
            field,
            index,
            severity: 'error',
            message: say.isOfTheType(quote(file.name), quote(file.type || 'unknown')),
          });
        } else if (file.type === 'image/gif') {
          report({
            field,
            index,
            severity: 'info',
            message: say.isAGifPicture(quote(file.name)),
          });
        }
      }
    }
  },
});
