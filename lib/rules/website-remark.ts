import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote, sentenceFor } from './support/text';
import * as say from './english/website-remark';

const FIELD = 'website.remark';
const JIANGSU = '32';
const JIANGSU_FORM = /本网站为个人网站[，,].*使用[，,]网站开通后主要内容为/u;
const JIANGSU_SENTENCE = {
  zh: '本网站为个人网站，做XXX使用，网站开通后主要内容为XXX',
  en: say.thisIsAPersonalWebsite,
};
/** Where the remark of a personal website must be detailed or hold a pledge: Tencent Cloud, 2022. */
const DEMANDS: Record<string, string> = {
  '11': say.asksForADetailedRemark,
  '12': say.asksForAPledge,
  '13': say.asksForADetailedRemark,
  '23': say.asksForADetailedRemark,
  '37': say.asksForAPledge,
  '42': say.asksForARemarkUnless,
  '45': say.asksForAPledge,
  '62': say.asksForAPledgeInTheRemark,
  '63': say.asksForADetailedRemark,
};

export default defineRule({
  id: 'website-remark',
  topic: 'content',
  fields: [FIELD],
  reads: ['entity.type', 'website.serviceContent', ...PROVINCE_FIELDS],
  source: ['ali-prov-2019', 'tencent-prov-2022'],
  check({ values, report }) {
    const province = filingProvince(values);
    if (!province || entityKind(values) !== 'individual') return;
    const least = factsOf(province).individual.later.flatMap(
      ({ facts }) => facts.remarkMinChars ?? [],
    )[0];
    for (const { index, value } of values.all(FIELD)) {
      const text = value.trim();
      const at = { field: FIELD, index };
      if (province.code === JIANGSU && !JIANGSU_FORM.test(text)) {
        report({
          ...at,
          severity: 'warning',
          message: say.jiangsuHasAsked(text === '', quote(text)),
          suggestions: [sentenceFor(text, JIANGSU_SENTENCE)],
          source: 'ali-prov-2019',
        });
      } else if (least !== undefined && [...text].length < least) {
        report({
          ...at,
          severity: 'warning',
          message: say.asksForAtLeast(
            text === '',
            quote(text),
            [...text].length,
            province.en,
            least,
          ),
          source: 'tencent-prov-2022',
        });
      } else if (
        text === '' &&
        DEMANDS[province.code] &&
        !isBlog(values.list('website.serviceContent', index), province.code)
      ) {
        report({
          ...at,
          severity: 'warning',
          message: say.theRemarkIsEmpty(province.en, DEMANDS[province.code] ?? ''),
          source: 'tencent-prov-2022',
        });
      }
    }
  },
});

function isBlog(content: readonly string[], code: string): boolean {
  return code === '42' && content.includes('博客/个人空间');
}
