import type { EntityKind } from '@/lib/forms/types';
import { Values } from '@/lib/forms/values';
import { PROVINCES, provinceByName, type Province } from '@/lib/regions';
import { baseName } from '@/lib/regions/base-name';
import { placePinyin } from '@/lib/regions/english-names';
import { factsOf } from '@/lib/regions/facts';
import { plainText } from '@/lib/rules/naming/find-words';
import { problemsOfName } from '@/lib/rules/naming/general';
import { findIdiom } from '@/lib/rules/naming/idioms';
import { problemsOfPersonalName } from '@/lib/rules/naming/individual';
import { findPlaceNames } from '@/lib/rules/naming/place-names';
import { topicOf } from '@/lib/rules/naming/topics';
import { explainWord, type RefusedWord } from '@/lib/rules/naming/words';
import { rules } from '@/lib/rules/registry';
import { runRules } from '@/lib/rules/run';
import type { Finding, Severity } from '@/lib/rules/types';
import * as say from './english/name-check';

/** `unknown`: nothing speaks against the name, but the province has published no list of refused words. */
export type Verdict = 'refused' | 'warned' | 'fine' | 'unknown';

export interface ProvinceVerdict {
  province: Province;
  verdict: Verdict;
  findings: Finding[];
}

export interface NameCheck {
  provinces: ProvinceVerdict[];
  /** Each matched word with its meaning and why its kind is refused. */
  words: RefusedWord[];
}

export interface NameQuestion {
  name: string;
  kind: EntityKind;
  /** The applicant's own name, which personal websites may not carry. */
  applicant?: string;
}

const FIELD = 'website.name';
const NAME_RULES = rules.filter(
  ({ id, fields }) => fields.includes(FIELD) && id !== 'sites-per-order',
);

/** A form that has nothing but names. */
export const namedValues = (...names: string[]): Values =>
  new Values(names.map((value, index) => ({ key: FIELD, index, value })));

/** What every province would say to a website name, by the rules that check the filing form. */
export function checkName({ name, kind, applicant = '' }: NameQuestion): NameCheck {
  if (name.trim() === '') return { provinces: [], words: [] };
  return {
    provinces: PROVINCES.map((province) => verdictIn({ name, kind, applicant }, province)),
    words: matchedWords({ name, kind, applicant }),
  };
}

const VERDICTS: Record<Severity, Verdict> = {
  error: 'refused',
  warning: 'warned',
  info: 'unknown',
};

/** What one province would say to a website name. */
export function verdictIn(question: Required<NameQuestion>, province: Province): ProvinceVerdict {
  const values = new Values([
    { key: 'entity.region', index: 0, value: province.zh },
    { key: 'entity.type', index: 0, value: question.kind === 'individual' ? '个人' : '企业' },
    { key: 'entity.name', index: 0, value: question.applicant },
    { key: FIELD, index: 0, value: question.name },
  ]);
  const findings = runRules(values, { today: '1970-01-01', rules: NAME_RULES }).filter(
    ({ field }) => field === FIELD,
  );
  const severities = new Set(findings.map(({ severity }) => severity));
  const gravest = (['error', 'warning', 'info'] as const).find((one) => severities.has(one));
  const isListUnknown =
    question.kind === 'individual' &&
    factsOf(province).naming.forbiddenWordsIndividual.words === null &&
    province.code !== JIANGSU;
  const open: Verdict = isListUnknown ? 'unknown' : 'fine';
  return { province, verdict: gravest && gravest !== 'info' ? VERDICTS[gravest] : open, findings };
}

/** Its one rule replaces the lists of words. */
const JIANGSU = '32';

function matchedWords({ name, kind, applicant }: Required<NameQuestion>): RefusedWord[] {
  const everywhere = problemsOfName(name, { kind });
  const byProvince =
    kind === 'individual'
      ? PROVINCES.flatMap((province) =>
          problemsOfPersonalName(name, { province, people: [applicant] }),
        )
      : [];
  const topic = topicOf(name);
  const words = [...everywhere, ...byProvince].flatMap((problem) => problem.words);
  const places = kind === 'organization' ? findPlaceNames(plainText(name)) : [];
  return [...new Set([...words, ...places.map(({ word }) => word)])].map(meaningOf).concat(
    topic && !words.includes(topic.word)
      ? {
          word: topic.word,
          en: topic.topic.en,
          kind: say.aWordOfARegulated,
          reason: topic.topic.abolished
            ? say.suchWebsitesCannotBeFiled
            : say.suchContentNeedsBefore(topic.topic.licence),
        }
      : [],
  );
}

function meaningOf(word: string): RefusedWord {
  const known = explainWord(word);
  if (known.en !== word) return known;
  const plain = plainText(word);
  if (findPlaceNames(plain).length > 0) {
    return {
      word,
      en: provinceByName(word)?.en ?? placePinyin(baseName(word)),
      kind: say.aPlaceName,
      reason: say.namesOfPersonalWebsitesMay,
    };
  }
  if (findIdiom(plain) !== undefined) {
    return {
      word,
      en: say.aFourCharacterIdiom,
      kind: say.anIdiom,
      reason: say.idiomsAreRefusedInNames,
    };
  }
  if (/[a-z]/i.test(word)) {
    return {
      word,
      en: say.canBeReadAsPinyin,
      kind: say.latinLetters,
      reason: say.guangdongRefusesPinyinInNames,
    };
  }
  return {
    word,
    en: say.aPersonsName,
    kind: say.aPersonsNameKind,
    reason: say.namesOfPersonalWebsitesMayCarry,
  };
}
