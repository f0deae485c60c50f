import { checkLandline } from '@/lib/identifiers/landline';
import { checkMobile } from '@/lib/identifiers/mobile';
import { provinceByCode } from '@/lib/regions';
import { defineRule } from './define-rule';
import { reportIdentifier } from './support/identifiers';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';

const FIELDS = ['leader.landline', 'admin.landline'];
const MOBILE = /^(?:\+?86|0086)?[\s-]*1[3-9](?:[\s-]*\d){9}$/;

export default defineRule({
  id: 'landline-number',
  title: 'A contact number 2 is a landline with area code or a mobile',
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
          message: `${quote(text)} has the area code of ${area.en}, but the entity is in ${chosen.en}: newer practice asks for the area code of the mailing address${chosen.code === '13' ? ', and Hebei takes local landlines only' : ''}. Enter a landline there, or explain it in the remark.`,
          source: chosen.code === '13' ? ['huawei-kb-2026', 'tencent-prov-2022'] : 'huawei-kb-2026',
        });
      }
    }
  },
});
