import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/service-content-accepted';

const FIELD = 'website.serviceContent';
const BLOG = '博客/个人空间';
const OTHER = '其他';
/** Beijing, Henan, Hunan, Inner Mongolia, Zhejiang, Guizhou and Shaanxi. */
const NO_BLOG = ['11', '41', '43', '15', '33', '52', '61'];
const HEILONGJIANG = '23';

export default defineRule({
  id: 'service-content-accepted',
  topic: 'content',
  fields: [FIELD],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['individual-business-content'],
  source: ['tencent-prov-2022', 'ali-fields-2019'],
  check({ values, report }) {
    const province = filingProvince(values);
    const kind = entityKind(values);
    if (!province || !kind) return;
    for (const { index } of values.all(FIELD)) {
      const chosen = values.list(FIELD, index);
      const at = { field: FIELD, index };
      if (kind === 'individual' && chosen.includes(BLOG) && NO_BLOG.includes(province.code)) {
        report({
          ...at,
          severity: 'warning',
          message: say.blogOrPersonalSpace(BLOG, province.en),
        });
      } else if (
        kind === 'organization' &&
        chosen.includes(OTHER) &&
        province.code === HEILONGJIANG
      ) {
        report({
          ...at,
          severity: 'warning',
          message: say.otherIsRefusedForOrganisations(OTHER),
        });
      }
    }
  },
});
