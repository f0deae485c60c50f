import { FIELDS } from '@/lib/forms';
import { defineRule } from './define-rule';
import { quote } from './support/text';

const UPLOADS = [...FIELDS.keys()].filter((key) => /^documents\.(?!liveness)/.test(key));
const KILOBYTE = 1024;
const LARGEST = 4 * KILOBYTE * KILOBYTE;
const SMALLEST_CERTIFICATE = 200 * KILOBYTE;

export default defineRule({
  id: 'upload-size',
  title: 'An upload is smaller than 4 MB, a domain certificate not smaller than 200 KB',
  topic: 'documents',
  fields: UPLOADS,
  source: ['ali-upload-2019', 'ali-certificate-2019', 'huawei-kb-2026'],
  check({ values, report }) {
    for (const field of UPLOADS) {
      for (const { index, file } of values.all(field)) {
        if (!file || !(file.size >= 0)) continue;
        if (file.size >= LARGEST) {
          report({
            field,
            index,
            severity: 'error',
            message: `${quote(file.name)} has ${megabytes(file.size)} MB: each picture must be smaller than 4 MB. Save it with a lower quality or fewer pixels.`,
            source: ['ali-upload-2019', 'huawei-kb-2026'],
          });
        } else if (file.size === 0) {
          report({
            field,
            index,
            severity: 'error',
            message: `${quote(file.name)} is empty: a picture with nothing in it is refused. Choose the file again.`,
            source: 'ali-upload-2019',
          });
        } else if (field === 'documents.domainCertificate' && file.size < SMALLEST_CERTIFICATE) {
          report({
            field,
            index,
            severity: 'error',
            message: `${quote(file.name)} has ${Math.floor(file.size / KILOBYTE)} KB: a domain certificate needs a picture of 200 KB to 4 MB, a smaller one is refused. Print it in colour and photograph the print.`,
            source: 'ali-certificate-2019',
          });
        }
      }
    }
  },
});

function megabytes(bytes: number): string {
  return (bytes / KILOBYTE / KILOBYTE).toFixed(1);
}
