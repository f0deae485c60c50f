import { describe, expect, it } from 'vitest';

import { GLOSSARY, normalise, PREPARATION, termOf } from '@/lib/forms';
import {
  FIELD_ENTRIES,
  HEADING_ENTRIES,
  MESSAGE_ENTRIES,
  PLACEHOLDER_ENTRIES,
} from '@/lib/forms/entries';
import { SYSTEMS } from '@/lib/systems';

/** Every English text that a person reads, with where it stands. */
const texts: [string, string][] = [
  ...[...FIELD_ENTRIES.values(), ...PREPARATION.values()].flatMap((field) => [
    [field.key, field.en] as [string, string],
    [`${field.key} explain`, field.explain] as [string, string],
    [`${field.key} pitfall`, 'pitfall' in field ? String(field.pitfall ?? '') : ''] as [
      string,
      string,
    ],
    ...(field.options ?? []).map((option): [string, string] => [
      `${field.key} ${option.zh}`,
      option.en,
    ]),
  ]),
  ...MESSAGE_ENTRIES.flatMap((message): [string, string][] => [
    [message.zh, message.en],
    [`${message.zh} meaning`, message.meaning],
  ]),
  ...PLACEHOLDER_ENTRIES.map((placeholder): [string, string] => [placeholder.zh, placeholder.en]),
  ...HEADING_ENTRIES.map((heading): [string, string] => [heading.zh, heading.en]),
  ...GLOSSARY.flatMap((term): [string, string][] => [
    [term.zh.join(' '), term.en],
    [term.zh.join(' '), term.comment ?? ''],
  ]),
  ...[...SYSTEMS.values()].flatMap((system): [string, string][] => [
    [system.id, system.en],
    ...system.steps.map((step): [string, string] => [step.zh, step.en]),
  ]),
];

/** Words of other documents for which the glossary has one of its own. */
const OTHER_WORDS: [RegExp, string][] = [
  [/\bsubjects?\b/iu, 'entity'],
  [/\bICP registration\b|\bregister(?:ing)? (?:the|a) (?:website|filing)\b/iu, 'filing'],
  [/\b(?:person|people|those) in charge\b/iu, 'entity leader or website administrator'],
  [/\bservice code\b/iu, 'service identification number'],
  [/\bservice provider\b/iu, 'provider'],
  [/\bdomain (?:owner|name (?:holder|owner))\b/iu, 'domain holder'],
  [/\btop-level domain\b|\bTLDs?\b|\bsuffix of the domain\b/u, 'domain ending'],
  [/\bdomain names?\b/iu, 'domain'],
  [/\bstreet numbers?\b/iu, 'house number'],
  [/\bidentity card\b/iu, 'resident ID card'],
  [/\bIdentity document type\b/iu, 'ID type'],
  [/\bdocument address\b/iu, 'certificate address'],
  [/\bchecklist of authenticity\b|\bauthenticity (?:checklist|form)\b/iu, 'authenticity statement'],
  [/\bletters? of authori[sz]ation\b/iu, 'authorisation letter'],
  [/\blocal (?:communications administration|authority)\b/iu, 'communications administration'],
  [/\borgani[z]ation/iu, 'organisation'],
  [/\bauthori[z]ation\b/iu, 'authorisation'],
  [/\blicense\b/iu, 'licence'],
  [/\bemail\b/iu, 'e-mail'],
  [/\breal-name (?:authentication|registration)\b/iu, 'real-name verification'],
  [/\bPublic Security Bureau registration\b|\bPSB registration\b/iu, 'PSB filing'],
  [/\bpreapproval\b/iu, 'pre-approval'],
  [/\bfacial recognition\b/iu, 'face verification'],
  [/\blegal person\b(?! certificate)/iu, 'legal representative'],
  [/\bsites?\b(?! construction plan)/iu, 'website'],
];

/** Sites that are no filed websites: the word is right for the addresses of the authorities. */
const AUTHORITY_SITE =
  /(?:MIIT|filing|provincial|older|of 2019|own filing|the) sites?\b|sites of the provinces|Allows? the site|allows the site/iu;

describe('the English texts', () => {
  it.each(OTHER_WORDS.map(([pattern, word]) => [word, pattern] as const))(
    'say “%s” and no other word for it',
    (_, pattern) => {
      const found = texts.filter(([, text]) =>
        pattern.test(text.replace(new RegExp(AUTHORITY_SITE, 'giu'), '')),
      );
      expect(found).toEqual([]);
    },
  );

  it('have one typography: curly quotes, no exclamation mark, no double space, no straight quote', () => {
    const found = texts.filter(([, text]) => /['"!]| {2}|\s$|^\s/u.test(text));
    expect(found).toEqual([]);
  });

  it('name a repair in the imperative, never “please”', () => {
    expect(texts.filter(([, text]) => /\bplease\b/iu.test(text))).toEqual([]);
  });
});

/** The same words on a button and as a status, and the short name of a step. */
const SEVERAL_MEANINGS = ['撤销备案'];

describe('the same Chinese text', () => {
  it('has the same English wherever it stands', () => {
    const english = new Map<string, Set<string>>();
    const steps = [...SYSTEMS.values()].flatMap((system) => [...system.steps]);
    const options = [...FIELD_ENTRIES.values()].flatMap((field) => field.options ?? []);
    for (const { zh, en } of [
      ...MESSAGE_ENTRIES,
      ...HEADING_ENTRIES,
      ...PLACEHOLDER_ENTRIES,
      ...steps,
      ...options,
    ]) {
      const text = normalise(zh);
      english.set(text, (english.get(text) ?? new Set()).add(en));
    }
    const several = [...english].filter(([, words]) => words.size > 1).map(([text]) => text);
    expect(several).toEqual(SEVERAL_MEANINGS);
  });
});

describe('the glossary', () => {
  it('gives each Chinese word one term', () => {
    const words = GLOSSARY.flatMap((term) => term.zh);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(termOf(word)?.zh).toContain(word);
  });

  it('never uses a former word as its own', () => {
    const own = new Set(GLOSSARY.map((term) => term.en.toLowerCase()));
    for (const term of GLOSSARY) {
      for (const former of term.formerly ?? []) expect(own).not.toContain(former.toLowerCase());
    }
  });
});
