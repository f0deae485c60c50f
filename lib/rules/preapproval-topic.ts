import type { FieldKey } from '@/lib/forms/types';
import { defineRule } from './define-rule';
import { findWords, plainText } from './naming/find-words';
import { SICHUAN_WORDS, topicIndex, TOPICS, topicOf, type Topic } from './naming/topics';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import type { RuleContext } from './types';
import * as say from './english/preapproval-topic';

const TEXTS: FieldKey[] = ['website.name', 'website.contentDescription', 'website.remark'];
const CHOSEN = 'website.preapproval';
const NOT = /(?:不涉及|不含|不包含|不提供|没有|无|非)[^，。；,;]{0,40}$/u;
const SICHUAN = '51';
const namingTopics = topicIndex(TOPICS.filter(({ inEntityName }) => inEntityName));

export default defineRule({
  id: 'preapproval-topic',
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
        message: say.isChosenWithoutAnApproval(quote(chosen.join('、'))),
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
  const value = say.containsAWord(quote(text), quote(word), topic.en);
  const at = { field, index };
  if (topic.abolished) {
    report({
      ...at,
      severity: 'warning',
      message: say.alibabaCloudsGuidesOf2018(value),
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
        ? say.alibabaCloudsGuidesOf20182019(value, province.en)
        : say.suchContentNeedsBefore(value, topic.licence, topic.seed),
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
    message: say.containsInSichuanNames(quote(text), quote(found.word)),
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
