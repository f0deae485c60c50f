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
import * as say from './english/website-name-organization';

const FIELD = 'website.name';
const STATE_WORDS = wordIndex(['中国', '国家']);
const SOURCE = 'tencent-prov-2022';

export default defineRule({
  id: 'website-name-organization',
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
  '50': (name) => (/\p{Script=Latin}/u.test(name) ? say.containsLatinLetters : undefined),
  '44': guangdong,
  '53': yunnan,
  '22': (name) =>
    /^中国.*中国$/u.test(plainText(name).text) ? say.hasTheFormChinaChina : undefined,
};

function guangdong(name: string): string | undefined {
  const plain = plainText(name);
  if (plain.text.includes('学院') && !/\((?:内部学院|非独立机构)\)/u.test(plain.text)) {
    return say.containsAcademyInGuangdongSuch;
  }
  const [state] = findWords(plain, STATE_WORDS);
  return state ? say.containsInGuangdongSuch(state.word, placeInWords(state)) : undefined;
}

function yunnan(name: string): string | undefined {
  const place = findPlaceNames(plainText(name)).find(({ certainty }) => certainty !== 'possible');
  return place ? say.containsYunnanRefusesNames(quote(place.word)) : undefined;
}
