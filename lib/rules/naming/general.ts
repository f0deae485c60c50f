import type { EntityKind } from '@/lib/forms/types';
import type { DomainName } from '../support/domains';
import { countChinese, listed, quote } from '../support/text';
import { findWords, placeInWords, plainText, wordIndex, type PlainText } from './find-words';
import type { NameProblem } from './problem';
import { explainWord, REFUSED_BEGINNINGS, SENSITIVE_WORDS, STATE_BEGINNINGS } from './words';
import * as say from '../english/naming/general';

const NAMING = 'ali-fields-2019';
const MINIMUM = 3;
const sensitiveIndex = wordIndex(SENSITIVE_WORDS.words);
const TOLERATED = /[()-]/u;

export interface NameContext {
  kind?: EntityKind | undefined;
  domains?: readonly DomainName[];
  /** The registered name of the entity: its brackets belong to it. */
  registered?: string;
}

/** What is wrong with the name of any website, whoever files it. */
export function problemsOfName(name: string, context: NameContext): NameProblem[] {
  const { kind, domains = [] } = context;
  const plain = plainText(name);
  if (plain.text === '') return [];
  const domain = isDomain(plain, domains);
  return [
    ...domain,
    ...tooFewCharacters(plain),
    ...(domain.length > 0 ? [] : symbols(withoutOwnBrackets(name, context))),
    ...beginning(plain, kind),
    ...sensitive(plain),
    ...tooLong(plain, kind),
  ];
}

/** The name without its symbols, where nothing else is wrong with it. */
export function withoutSymbols(name: string, context: NameContext): string | undefined {
  if (problemsOfName(name, context).length === 0) return undefined;
  const clean = name
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}\p{M}\s()-]/gu, '')
    .trim();
  const isRepaired = clean !== name.trim() && problemsOfName(clean, context).length === 0;
  return isRepaired && clean !== '' ? clean : undefined;
}

function isDomain({ text }: PlainText, domains: readonly DomainName[]): NameProblem[] {
  const bare = text.replace(/^www\./, '');
  const written = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,24}$/u.test(bare);
  const equal = domains.some(({ host, registrable }) => {
    const label = (registrable ?? host).split('.')[0];
    return [host, registrable, label].includes(bare) || host === text;
  });
  if (!written && !equal) return [];
  return [
    {
      severity: 'error',
      what: say.isADomain,
      wayOut: say.giveTheSiteAName,
      source: [NAMING],
      words: [],
    },
  ];
}

function tooFewCharacters({ text }: PlainText): NameProblem[] {
  const count = countChinese(text);
  if (count >= MINIMUM) return [];
  const only = /^\p{N}+$/u.test(text)
    ? say.hasDigitsOnly
    : /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u.test(text)
      ? say.hasLatinLettersOnly
      : say.hasChineseCharacters(count);
  return [
    {
      severity: 'error',
      what: say.aWebsiteNameNeeds(only),
      wayOut: say.writeAChineseName,
      source: [NAMING],
      words: [],
    },
  ];
}

/** Brackets that a province asks for. */
const DEMANDED = /\((?:内部学院|非独立机构|个体工商户)\)/gu;

/** The name without the brackets that the registered name has too, or that a province asks for. */
function withoutOwnBrackets(name: string, { registered = '' }: NameContext): string {
  const own = registered.normalize('NFKC');
  return name
    .normalize('NFKC')
    .replaceAll(DEMANDED, '')
    .replaceAll(/\(([^()]*)\)/gu, (brackets, within: string) =>
      own.includes(brackets) ? within : brackets,
    );
}

/** Huawei Cloud advises individuals to stay below this; nothing is published for organisations. */
const ADVISED = 10;
const LONG = 40;

function tooLong({ text }: PlainText, kind: EntityKind | undefined): NameProblem[] {
  const length = [...text.replace(/的个人(?:博客|主页)$/u, '')].length;
  if (length <= (kind === 'individual' ? ADVISED : LONG)) return [];
  return [
    {
      severity: 'info',
      what: say.hasCharactersNoLimit(length),
      wayOut: say.aShorterNameIsSafer,
      source: ['huawei-kb-2026'],
      words: [],
    },
  ];
}

function symbols(name: string): NameProblem[] {
  const plain = name.normalize('NFKC');
  const found = [...new Set(plain.match(/[^\p{L}\p{N}\p{M}\s]/gu) ?? [])];
  const refused = found.filter((sign) => !TOLERATED.test(sign));
  if (refused.length > 0) {
    return [
      {
        severity: 'error',
        what: say.containsSpecialSymbolsAreRefused(
          listed(refused.slice(0, 5).map((sign) => quote(sign))),
        ),
        wayOut: say.leaveThemOut,
        source: [NAMING],
        words: [],
      },
    ];
  }
  if (found.length === 0) return [];
  return [
    {
      severity: 'warning',
      what: say.containsOnlyOneProviderTolerates(listed(found.map((sign) => quote(sign)))),
      wayOut: say.aNameWithoutThem,
      source: [NAMING, 'tencent-naming-2020'],
      words: [],
    },
  ];
}

function beginning({ text }: PlainText, kind: EntityKind | undefined): NameProblem[] {
  const state = STATE_BEGINNINGS.words.find((word) => text.startsWith(word));
  if (state !== undefined) {
    const { en } = explainWord(state);
    const organization = kind === 'organization';
    return [
      {
        severity: organization ? 'warning' : 'error',
        what: say.beginsWithWhichIsReserved(state, en),
        wayOut: organization ? say.attachTheApprovalThatAllows : say.beginWithAnotherWord,
        source: [STATE_BEGINNINGS.source],
        words: [state],
      },
    ];
  }
  const refused = REFUSED_BEGINNINGS.words.find((word) => text.startsWith(word));
  if (refused === undefined) return [];
  return [
    {
      severity: 'error',
      what: say.beginsWithWhichNewerLists(refused, explainWord(refused).en),
      wayOut: say.beginWithAnotherWord,
      source: [REFUSED_BEGINNINGS.source],
      words: [refused],
    },
  ];
}

function sensitive(plain: PlainText): NameProblem[] {
  const found = findWords(plain, sensitiveIndex);
  if (found.length === 0) return [];
  const named = found.map((hit) => {
    return `${hit.word} (“${explainWord(hit.word).en}”, ${placeInWords(hit)})`;
  });
  return [
    {
      severity: 'error',
      what: say.containsSensitiveWordsAreRefused(listed(named)),
      wayOut: say.chooseANameWithout,
      source: [SENSITIVE_WORDS.source],
      words: found.map(({ word }) => word),
    },
  ];
}
