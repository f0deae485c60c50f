import { FIELDS } from '@/lib/forms';
import { defineRule } from './define-rule';
import { quote } from './support/text';

const UPLOADS = [...FIELDS.keys()].filter((key) => /^documents\.(?!liveness)/.test(key));
const TYPES = ['image/jpeg', 'image/jpg', 'image/pjpeg', 'image/png', 'image/gif'];
const ENDINGS = /\.(?:jpe?g|png|gif)$/i;

export default defineRule({
  id: 'upload-format',
  title: 'An upload is a JPEG, PNG or GIF picture',
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
            message: `${quote(file.name)} is of the type ${quote(file.type || 'unknown')}: uploads are pictures in the formats jpg, jpeg, png or gif. Save it as JPEG and choose it again.`,
          });
        } else if (file.type === 'image/gif') {
          report({
            field,
            index,
            severity: 'info',
            message: `${quote(file.name)} is a GIF picture: Alibaba Cloud took that in 2019, Huawei Cloud takes jpg and png only. A JPEG is safer.`,
          });
        }
      }
    }
  },
});
