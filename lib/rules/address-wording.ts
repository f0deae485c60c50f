import type { FieldKey } from '@/lib/forms/types';
import { defineRule } from './define-rule';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { placeInBoth, quote } from './support/text';
import * as say from './english/address-wording';

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
          message: say.containsHeading(quote(text), province.en),
          fix: {
            label: say.leaveOut(quote(PLACEHOLDER)),
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
        message: say.namesFormerDistrict(
          quote(text),
          placeInBoth(old),
          placeInBoth(now),
          quote(now),
          field === 'entity.certificateAddress',
        ),
        ...(field === 'entity.mailingAddress' && {
          fix: { label: say.write(quote(now)), value: text.replaceAll(old, now) },
        }),
      });
    }
  },
});
