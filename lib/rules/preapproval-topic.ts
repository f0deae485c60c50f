import type { FieldKey } from '@/lib/forms/types';
import { defineRule } from './define-rule';
import { findWords, plainText } from './naming/find-words';
import { SICHUAN_WORDS, topicIndex, TOPICS, topicOf, type Topic } from './naming/topics';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import type { RuleContext } from './types';

const TEXTS: FieldKey[] = ['website.name', 'website.contentDescription', 'website.remark'];
const CHOSEN = 'website.preapproval';
const NOT = /(?:不涉及|不含|不包含|不提供|没有|无|非)[^，。；,;]{0,40}$/u;
const SICHUAN = '51';
const namingTopics = topicIndex(TOPICS.filter(({ inEntityName }) => inEntityName));

export default defineRule({
  id: 'preapproval-topic',
  title: 'Content of a regulated branch has its pre-approval',
  topic: 'content',
  fields: [...TEXTS, CHOSEN, 'entity.name'],
  reads: ['entity.type', 'website.preapprovalNumber', ...PROVINCE_FIELDS],
  yieldsTo: ['website-name-individual'],
  source: ['seed-overview', 'seed-first', 'seed-basics-2019', 'ali-preapproval-2019'],
  check(context) {
    const { values, report } = context;
    for (const field of TEXTS) {
      for (const { index, value } of values.all(field)) {
        const found = topicOf(withoutDenials(value));
        if (found) reportTopic(context, field, index, value, found);
        else reportSichuan(context, field, index, value);
      }
    }
    const name = values.text('entity.name');
    const found = entityKind(values) === 'organization' ? topicOf(name, namingTopics) : undefined;
    if (found) reportTopic(context, 'entity.name', 0, name, found);
    for (const { index } of values.all(CHOSEN)) {
      const chosen = values.list(CHOSEN, index).filter((option) => option !== '以上都不涉及');
      const lacksNumber =
        values.has('website.preapprovalNumber', index) &&
        values.text('website.preapprovalNumber', index) === '';
      if (chosen.length === 0 || !lacksNumber) continue;
      report({
        field: CHOSEN,
        index,
        severity: 'error',
        message: `${quote(chosen.join('、'))} is chosen without an approval number: the pre-approval is obtained before the filing, and its document and number belong to it. Enter the number, or choose none if the site has no such content.`,
        source: ['seed-overview', 'seed-first'],
      });
    }
  },
});

function reportTopic(
  { values, report }: RuleContext,
  field: FieldKey,
  index: number,
  text: string,
  { topic, word }: { topic: Topic; word: string },
): void {
  if (values.list(CHOSEN, index).some((option) => topic.options.includes(option))) return;
  const province = filingProvince(values);
  const value = `${quote(text)} contains ${quote(word)}, a word of ${topic.en}`;
  const at = { field, index };
  if (topic.abolished) {
    report({
      ...at,
      severity: 'warning',
      message: `${value}: Alibaba Cloud’s guides of 2018–2019 list bulletin boards among the branches that need a pre-approval, but that approval was abolished by 2019-06, and forums cannot be filed. Leave it out, on the site too.`,
    });
    return;
  }
  const narrowed =
    topic.since2019Only && !(province && topic.since2019Only.includes(province.code));
  report({
    ...at,
    severity: narrowed && province ? 'info' : 'warning',
    message:
      narrowed && province
        ? `${value}: Alibaba Cloud’s guides of 2018–2019 ask for a pre-approval, ${province.en} did so no longer in 2019-06. Ask the local office if the site really is about it.`
        : `${value}: such content needs ${topic.licence} before the filing${topic.seed ? '' : ' by newer lists'}. Obtain it and choose the topic under pre-approval content, or choose another wording if the site is not about it.`,
    ...(!topic.seed && { source: ['ali-preapproval-2019', 'miit-codes-2023'] }),
  });
}

function reportSichuan(
  { values, report }: RuleContext,
  field: FieldKey,
  index: number,
  text: string,
): void {
  if (field !== 'website.name' || filingProvince(values)?.code !== SICHUAN) return;
  const [found] = findWords(plainText(text), SICHUAN_WORDS);
  if (!found || entityKind(values) === 'individual') return;
  report({
    field,
    index,
    severity: 'warning',
    message: `${quote(text)} contains ${quote(found.word)}: in Sichuan names with that word need a pre-approval (Tencent Cloud, 2022). Obtain it, or choose another name.`,
    source: 'tencent-prov-2022',
  });
}

/** Leaves out what a text says that the site does not contain: 本站不涉及新闻、出版. */
function withoutDenials(text: string): string {
  return text
    .split(/(?<=[，。；,;])/u)
    .filter((part) => !NOT.test(part.replace(/[，。；,;]$/u, '')))
    .join('');
}
