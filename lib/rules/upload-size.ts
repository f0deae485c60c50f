import { FIELDS } from '@/lib/forms';
import { defineRule } from './define-rule';
import { quote } from './support/text';
import * as say from './english/upload-size';

const UPLOADS = [...FIELDS.keys()].filter((key) => /^documents\.(?!liveness)/.test(key));
const KILOBYTE = 1024;
const LARGEST = 4 * KILOBYTE * KILOBYTE;
const SMALLEST_CERTIFICATE = 200 * KILOBYTE;

export default defineRule({
  id: 'upload-size',
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
            message: say.tooLarge(quote(file.name), megabytes(file.size)),
            source: ['ali-upload-2019', 'huawei-kb-2026'],
          });
        } else if (file.size === 0) {
          report({
            field,
            index,
            severity: 'error',
            message: say.isEmptyFile(quote(file.name)),
            source: 'ali-upload-2019',
          });
        } else if (field === 'documents.domainCertificate' && file.size < SMALLEST_CERTIFICATE) {
          report({
            field,
            index,
            severity: 'error',
            message: say.certificateTooSmall(quote(file.name), Math.floor(file.size / KILOBYTE)),
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
