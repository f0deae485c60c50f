import type { EntityKind } from '@/lib/forms/types';
import type { DomainName } from '../support/domains';
import { countChinese, listed, quote } from '../support/text';
import { findWords, placeInWords, plainText, wordIndex, type PlainText } from './find-words';
import type { NameProblem } from './problem';
import { explainWord, REFUSED_BEGINNINGS, SENSITIVE_WORDS, STATE_BEGINNINGS } from './words';

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
      what: 'is a domain; the name of a website may not be its domain.',
      wayOut: 'Give the site a name of at least three Chinese characters.',
      source: [NAMING],
      words: [],
    },
  ];
}

function tooFewCharacters({ text }: PlainText): NameProblem[] {
  const count = countChinese(text);
  if (count >= MINIMUM) return [];
  const only = /^\p{N}+$/u.test(text)
    ? 'has digits only'
    : /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u.test(text)
      ? 'has Latin letters only'
      : `has ${count === 1 ? 'one Chinese character' : `${count} Chinese characters`}`;
  return [
    {
      severity: 'error',
      what: `${only}; a website name needs at least three Chinese characters.`,
      wayOut: 'Write a Chinese name of three characters or more.',
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
      what: `has ${length} characters; no limit is published, but 3 to 10 are advised for personal websites (Huawei Cloud, 2025), and a name that nobody remembers is questioned more often.`,
      wayOut: 'A shorter name is safer.',
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
        what: `contains ${listed(refused.slice(0, 5).map((sign) => quote(sign)))}; special symbols are refused in website names.`,
        wayOut: 'Leave them out.',
        source: [NAMING],
        words: [],
      },
    ];
  }
  if (found.length === 0) return [];
  return [
    {
      severity: 'warning',
      what: `contains ${listed(found.map((sign) => quote(sign)))}; only one provider tolerates parentheses and hyphens, the rule refuses all symbols.`,
      wayOut: 'A name without them is safer.',
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
        what: `begins with ${state} (“${en}”), which is reserved for national bodies.`,
        wayOut: organization
          ? 'Attach the approval that allows it, or begin with another word.'
          : 'Begin with another word.',
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
      what: `begins with ${refused} (“${explainWord(refused).en}”), which newer lists refuse at the beginning of a name.`,
      wayOut: 'Begin with another word.',
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
      what: `contains ${listed(named)}: sensitive words are refused in every website name.`,
      wayOut: 'Choose a name without it.',
      source: [SENSITIVE_WORDS.source],
      words: found.map(({ word }) => word),
    },
  ];
}
