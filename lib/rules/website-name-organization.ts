import { defineRule } from './define-rule';
import { findWords, placeInWords, plainText, wordIndex } from './naming/find-words';
import { findPlaceNames } from './naming/place-names';
import {
  entityKind,
  filingProvince,
  isWebsite,
  PROVINCE_FIELDS,
  SERVICE_FIELDS,
} from './support/subject';
import { quote } from './support/text';

const FIELD = 'website.name';
const STATE_WORDS = wordIndex(['中国', '国家']);
const SOURCE = 'tencent-prov-2022';

export default defineRule({
  id: 'website-name-organization',
  title: 'The name of an organisation’s website follows the rules of its province',
  topic: 'website name',
  fields: [FIELD],
  reads: ['entity.type', ...SERVICE_FIELDS, ...PROVINCE_FIELDS],
  source: SOURCE,
  check({ values, report }) {
    const code = filingProvince(values)?.code;
    if (entityKind(values) !== 'organization' || !code) return;
    for (const { index, value } of values.all(FIELD)) {
      if (!isWebsite(values, index)) continue;
      const reason = RULES[code]?.(value);
      if (!reason) continue;
      report({
        field: FIELD,
        index,
        severity: 'warning',
        message: `${quote(value)} ${reason}`,
      });
    }
  },
});

/** By province: why the name is refused and what to do, or nothing. */
const RULES: Record<string, (name: string) => string | undefined> = {
  '50': (name) =>
    /\p{Script=Latin}/u.test(name)
      ? 'contains Latin letters: Chongqing takes no English in the names of organisations’ websites (Tencent Cloud, 2022). Write it in Chinese.'
      : undefined,
  '44': guangdong,
  '53': yunnan,
  '22': (name) =>
    /^中国.*中国$/u.test(plainText(name).text)
      ? 'has the form “中国…中国” (“China … China”): in Jilin that is for national bodies only (Tencent Cloud, 2022). Choose another name.'
      : undefined,
};

function guangdong(name: string): string | undefined {
  const plain = plainText(name);
  if (plain.text.includes('学院') && !/\((?:内部学院|非独立机构)\)/u.test(plain.text)) {
    return 'contains 学院 (“academy”): in Guangdong such a name needs the suffix （内部学院） (internal academy) or （非独立机构） (no independent body). Add one of them.';
  }
  const [state] = findWords(plain, STATE_WORDS);
  return state
    ? `contains ${state.word} (${placeInWords(state)}): in Guangdong such a name needs an approval. Have it ready, or choose another name.`
    : undefined;
}

function yunnan(name: string): string | undefined {
  const place = findPlaceNames(plainText(name)).find(({ certainty }) => certainty !== 'possible');
  return place
    ? `contains ${quote(place.word)}: Yunnan refuses names with an administrative meaning, even when the word is part of the company name. Choose a name without it.`
    : undefined;
}
