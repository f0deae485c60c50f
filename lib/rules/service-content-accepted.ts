import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';

const FIELD = 'website.serviceContent';
const BLOG = '博客/个人空间';
const OTHER = '其他';
/** Beijing, Henan, Hunan, Inner Mongolia, Zhejiang, Guizhou and Shaanxi. */
const NO_BLOG = ['11', '41', '43', '15', '33', '52', '61'];
const HEILONGJIANG = '23';

export default defineRule({
  id: 'service-content-accepted',
  title: 'The province accepts the service content',
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
          message: `${BLOG} (blog or personal space) is refused in ${province.en}, or needs an approval there (Tencent Cloud, 2022). Choose 其他 (other).`,
        });
      } else if (
        kind === 'organization' &&
        chosen.includes(OTHER) &&
        province.code === HEILONGJIANG
      ) {
        report({
          ...at,
          severity: 'warning',
          message: `${OTHER} (other) is refused for organisations in Heilongjiang (Tencent Cloud, 2022). Choose 单位门户网站 (organisation portal) or 综合门户 (general portal).`,
        });
      }
    }
  },
});
