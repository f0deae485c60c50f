import { provinceByName } from '@/lib/regions';

import { error, inspect, quote, warning, type Examination, type Repair } from './inspect';
import {
  characterOfProvince,
  provinceCharacters,
  provinceOfCharacter,
  SELDOM,
} from './province-character';
import { halfWidth, noSpaces, plainHyphens } from './repairs';
import type { IdentifierCheck } from './types';

export interface FilingNumberFacts {
  provinceCode: string;
  /** The number without its suffix: the entity filing number, e.g. `浙ICP备2021000000号`, or the licence number. */
  entityNumber: string;
  /** Only in a filing number of a website or another service. */
  service?: { sequence: number; kind: 'website' | 'app' | 'mini program' | 'quick app' };
}

const KINDS: Readonly<Record<string, NonNullable<FilingNumberFacts['service']>['kind']>> = {
  '': 'website',
  A: 'app',
  X: 'mini program',
  K: 'quick app',
};
/** A service of an entity with a licence goes by the licence number and a suffix. */
const LICENSED = new RegExp(
  `^([${provinceCharacters}])(?:A2|B1|B2)-\\d{8}-([1-9]\\d{0,5})([AXK]?)$`,
);
const WAY_OUT = 'It reads like 浙ICP备2021000000号, a website’s like 浙ICP备2021000000号-1.';
const source = ['icp-abbr-observed', 'huawei-kb-2026'];
const FORM = new RegExp(
  `^([${provinceCharacters}])ICP备(\\d{7,10})号(?:-([1-9]\\d{0,5})([AXK]?))?$`,
);

const repair = (label: string, fault: string, apply: Repair['apply']): Repair => ({
  label,
  fault,
  apply,
  severity: 'error',
});

const repairs: readonly Repair[] = [
  halfWidth,
  noSpaces,
  plainHyphens,
  repair('Write ICP in capitals', 'contains small letters', (value) =>
    value
      .replace(/^(\p{Script=Han}{1,8})icp备/iu, '$1ICP备')
      .replace(/-(\d+)([axk])$/, (suffix) => suffix.toUpperCase()),
  ),
  repair('Write the province as one character', 'names the province in full', (value) => {
    const [, name = '', rest = ''] = /^(\p{Script=Han}{2,8})(ICP备.*)$/u.exec(value) ?? [];
    const province = provinceByName(name);
    return province ? `${characterOfProvince(province.code) ?? name}${rest}` : value;
  }),
  repair('Move the suffix behind 号 (number)', 'has its suffix before 号 (number)', (value) =>
    value.replace(/^(.ICP备\d{7,10})(-\d{1,6}[AXK]?)号$/u, '$1号$2'),
  ),
  repair('Add 号 (number)', 'lacks 号 (number)', (value) =>
    value.replace(/^(.ICP备\d{7,10})(-\d{1,6}[AXK]?)?$/u, '$1号$2'),
  ),
];

/**
 * Checks an ICP filing number.
 * @param wanted `entity` for a field that takes the number without suffix, `website` for one that takes it with
 */
export function checkFilingNumber(
  text: string,
  wanted: 'entity' | 'website' | 'either' = 'either',
): IdentifierCheck<FilingNumberFacts> {
  return inspect(text, {
    name: 'filing number',
    wayOut: WAY_OUT,
    repairs,
    examine: (value) => examine(value, wanted),
  });
}

function examine(value: string, wanted: string): Examination<FilingNumberFacts> {
  const [, character = '', number = '', sequence, letter = ''] = FORM.exec(value) ?? [];
  const provinceCode = provinceOfCharacter(character);
  const licensed = LICENSED.exec(value);
  if (licensed) return ofLicensed(value, wanted, licensed);
  if (!provinceCode) {
    return { problems: [error(`${quote(value)} ${faultOf(value)} ${WAY_OUT}`, { source })] };
  }
  const entityNumber = `${character}ICP备${number}号`;
  const kind = KINDS[letter];
  const service = sequence && kind ? { sequence: Number(sequence), kind } : undefined;
  const facts = { provinceCode, entityNumber, ...(service ? { service } : {}) };
  if (wanted === 'entity' && service) {
    const reason = `${quote(value)} is the number of a ${service.kind}; the entity filing number is asked for here, which has no suffix.`;
    const fix = { label: `Remove -${sequence}${letter}`, value: entityNumber };
    return { problems: [error(reason, { source, fix })], facts };
  }
  if (wanted === 'website' && !service) {
    const reason = `${quote(value)} is an entity filing number; the website’s is asked for here, which ends in a suffix such as -1. Look it up at beian.miit.gov.cn.`;
    return { problems: [error(reason, { source })], facts };
  }
  const usual = SELDOM[character];
  const reason = `${quote(value)} begins with ${character}, which is rarely seen in filing numbers of that province (they begin with ${usual ?? ''}) and is often only a placeholder. Compare it with the approval message.`;
  return { problems: usual ? [warning(reason, { source })] : [], facts };
}

function ofLicensed(
  value: string,
  wanted: string,
  [, character = '', sequence, letter = '']: RegExpExecArray,
): Examination<FilingNumberFacts> {
  const provinceCode = provinceOfCharacter(character);
  const kind = KINDS[letter];
  const entityNumber = value.replace(/-\d+[AXK]?$/, '');
  if (wanted === 'entity') {
    const reason = `${quote(value)} is the number of a ${kind} of an entity with a licence; the number of the entity is asked for here. Look it up at beian.miit.gov.cn.`;
    return { problems: [error(reason, { source: ['wx-api'] })] };
  }
  if (!provinceCode || !kind) return { problems: [] };
  return {
    problems: [],
    facts: { provinceCode, entityNumber, service: { sequence: Number(sequence), kind } },
  };
}

function faultOf(value: string): string {
  if (/ICP证|许可证|^.(?:A2|B1|B2)-/u.test(value))
    return 'is the number of an ICP licence, not of a filing; a service of an entity with a licence has it with a suffix, such as “粤B2-20990001-1”.';
  if (/公网安备/.test(value)) return 'is a PSB filing number, not an ICP filing number.';
  if (value.startsWith('ICP备')) return 'lacks the province character at its beginning.';
  if (/^.ICP备\d{7,10}号-0/u.test(value))
    return 'has a suffix that begins with 0; suffixes begin at 1.';
  if (/^.ICP备\d+号?/u.test(value) && !/^.ICP备\d{7,10}(?!\d)/u.test(value)) {
    return 'has a number that is not 7 to 10 digits long.';
  }
  if (/^\p{Script=Han}ICP备/u.test(value) && !provinceOfCharacter(value.charAt(0))) {
    return `begins with ${value.charAt(0)}, which stands for no province.`;
  }
  return 'is not an ICP filing number.';
}
