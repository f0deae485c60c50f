import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote, sentenceFor } from './support/text';

const FIELD = 'website.remark';
const JIANGSU = '32';
const JIANGSU_FORM = /本网站为个人网站[，,].*使用[，,]网站开通后主要内容为/u;
const JIANGSU_SENTENCE = {
  zh: '本网站为个人网站，做XXX使用，网站开通后主要内容为XXX',
  en: 'This is a personal website used for XXX; once it is open its main content will be XXX.',
};
/** Where the remark of a personal website must be detailed or hold a pledge: Tencent Cloud, 2022. */
const DEMANDS: Record<string, string> = {
  '11': 'asks for a detailed remark about the site',
  '12': 'asks for a pledge in the remark',
  '13': 'asks for a detailed remark about the site',
  '23': 'asks for a detailed remark about the site',
  '37': 'asks for a pledge in the remark',
  '42': 'asks for a remark unless the content is a blog or personal space',
  '45': 'asks for a pledge in the remark',
  '62': 'asks for a pledge in the remark, with the planned opening time',
  '63': 'asks for a detailed remark about the site',
};

export default defineRule({
  id: 'website-remark',
  title: 'The remark of a personal website says what its province asks for',
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
          message: `${text === '' ? 'The remark is empty' : quote(text)}: Jiangsu has asked for a remark in set words since 2019-09 at the latest, with the use and the main content of the site. Insert the sentence and replace both XXX.`,
          suggestions: [sentenceFor(text, JIANGSU_SENTENCE)],
          source: 'ali-prov-2019',
        });
      } else if (least !== undefined && [...text].length < least) {
        report({
          ...at,
          severity: 'warning',
          message: `${text === '' ? 'The remark is empty' : `${quote(text)} has ${[...text].length} characters`}: ${province.en} asks for at least ${least} with a pledge (Tencent Cloud, 2022). Describe the site in more words.`,
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
          message: `The remark is empty: ${province.en} ${DEMANDS[province.code] ?? ''} (Tencent Cloud, 2022). Say what the site is for and what it will contain; the reviewer supplies the exact words of a pledge.`,
          source: 'tencent-prov-2022',
        });
      }
    }
  },
});

function isBlog(content: readonly string[], code: string): boolean {
  return code === '42' && content.includes('博客/个人空间');
}
