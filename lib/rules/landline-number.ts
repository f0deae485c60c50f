import { checkLandline } from '@/lib/identifiers/landline';
import { checkMobile } from '@/lib/identifiers/mobile';
import { provinceByCode } from '@/lib/regions';
import { defineRule } from './define-rule';
import { reportIdentifier } from './support/identifiers';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import * as say from './english/landline-number';

const FIELDS = ['leader.landline', 'admin.landline'];
const MOBILE = /^(?:\+?86|0086)?[\s-]*1[3-9](?:[\s-]*\d){9}$/;

export default defineRule({
  id: 'landline-number',
  topic: 'phones',
  fields: FIELDS,
  reads: PROVINCE_FIELDS,
  source: ['ali-fields-2019', 'huawei-kb-2026'],
  check(context) {
    const { values, report } = context;
    for (const field of FIELDS) {
      for (const { index } of values.all(field)) {
        const text = values.text(field, index);
        if (MOBILE.test(text.normalize('NFKC'))) {
          reportIdentifier(context, field, index, checkMobile);
          continue;
        }
        reportIdentifier(context, field, index, checkLandline);
        const { ok, facts } = checkLandline(text);
        const chosen = filingProvince(values);
        const area = provinceByCode(facts?.provinceCode ?? '');
        if (!ok || !chosen || !area || area === chosen) continue;
        report({
          field,
          index,
          severity: 'warning',
          message: say.hasTheAreaCode(quote(text), area.en, chosen.en, chosen.code === '13'),
          source: chosen.code === '13' ? ['huawei-kb-2026', 'tencent-prov-2022'] : 'huawei-kb-2026',
        });
      }
    }
  },
});
