import type { FieldKey } from '@/lib/forms/types';
import { defineRule } from './define-rule';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { placeInBoth, quote } from './support/text';

const FIELDS: FieldKey[] = ['entity.mailingAddress', 'entity.certificateAddress'];
/** Beijing, Shanghai, Zhejiang. */
const NO_PLACEHOLDER = ['11', '31', '33'];
const PLACEHOLDER = '市辖区';
/** Districts of Beijing that were merged into others or renamed. */
const FORMER = new Map([
  ['宣武区', '西城区'],
  ['崇文区', '东城区'],
  ['密云县', '密云区'],
]);

export default defineRule({
  id: 'address-wording',
  title: 'An address names today’s districts and no placeholder',
  topic: 'addresses',
  fields: FIELDS,
  reads: PROVINCE_FIELDS,
  source: ['tencent-prov-2022', 'ali-prov-2019'],
  check({ values, report }) {
    const province = filingProvince(values);
    if (!province) return;
    for (const field of FIELDS) {
      const text = values.text(field);
      if (NO_PLACEHOLDER.includes(province.code) && text.includes(PLACEHOLDER)) {
        report({
          field,
          severity: 'warning',
          message: `${quote(text)} contains 市辖区 (“districts of the city”), a heading of the region list and no district: ${province.en} refuses it in addresses. Leave it out.`,
          fix: {
            label: `Leave out ${quote(PLACEHOLDER)}`,
            value: text.replaceAll(PLACEHOLDER, ''),
          },
        });
        continue;
      }
      const former =
        province.code === '11' ? [...FORMER].find(([name]) => text.includes(name)) : undefined;
      if (!former) continue;
      const [old, now] = former;
      report({
        field,
        severity: 'warning',
        message: `${quote(text)} names ${placeInBoth(old)}, which is ${placeInBoth(now)} today: Beijing asks for the current district. Write ${quote(now)}${field === 'entity.certificateAddress' ? ', unless the certificate itself shows the old name' : ''}.`,
        ...(field === 'entity.mailingAddress' && {
          fix: { label: `Write ${quote(now)}`, value: text.replaceAll(old, now) },
        }),
      });
    }
  },
});
