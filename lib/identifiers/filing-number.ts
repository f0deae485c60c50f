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
import * as say from './english/filing-number';

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
  X: say.miniProgram,
  K: say.quickApp,
};
/** A service of an entity with a licence goes by the licence number and a suffix. */
const LICENSED = new RegExp(
  `^([${provinceCharacters}])(?:A2|B1|B2)-\\d{8}-([1-9]\\d{0,5})([AXK]?)$`,
);
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
  repair(say.writeIcpInCapitals, say.repairs, (value) =>
    value
      .replace(/^(\p{Script=Han}{1,8})icp备/iu, '$1ICP备')
      .replace(/-(\d+)([axk])$/, (suffix) => suffix.toUpperCase()),
  ),
  repair(say.writeTheProvinceAsOneCharacter, say.namesTheProvinceInFull, (value) => {
    const [, name = '', rest = ''] = /^(\p{Script=Han}{2,8})(ICP备.*)$/u.exec(value) ?? [];
    const province = provinceByName(name);
    return province ? `${characterOfProvince(province.code) ?? name}${rest}` : value;
  }),
  repair(say.moveTheSuffixBehindNumber, say.hasItsSuffixBeforeNumber, (value) =>
    value.replace(/^(.ICP备\d{7,10})(-\d{1,6}[AXK]?)号$/u, '$1号$2'),
  ),
  repair('Add 号 (number)', say.lacksNumber, (value) =>
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
    name: say.filingNumber,
    wayOut: say.wayOut,
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
    return { problems: [error(`${quote(value)} ${faultOf(value)} ${say.wayOut}`, { source })] };
  }
  const entityNumber = `${character}ICP备${number}号`;
  const kind = KINDS[letter];
  const service = sequence && kind ? { sequence: Number(sequence), kind } : undefined;
  const facts = { provinceCode, entityNumber, ...(service ? { service } : {}) };
  if (wanted === 'entity' && service) {
    const reason = say.isTheNumberOfAService(quote(value), service.kind);
    const fix = { label: say.remove(sequence, letter), value: entityNumber };
    return { problems: [error(reason, { source, fix })], facts };
  }
  if (wanted === 'website' && !service) {
    const reason = say.reason(quote(value));
    return { problems: [error(reason, { source })], facts };
  }
  const usual = SELDOM[character];
  const reason = say.beginsWithWhichIsRarelySeen(quote(value), character, usual ?? '');
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
    const reason = say.isTheNumber(quote(value), kind);
    return { problems: [error(reason, { source: ['wx-api'] })] };
  }
  if (!provinceCode || !kind) return { problems: [] };
  return {
    problems: [],
    facts: { provinceCode, entityNumber, service: { sequence: Number(sequence), kind } },
  };
}

function faultOf(value: string): string {
  if (/ICP证|许可证|^.(?:A2|B1|B2)-/u.test(value)) return say.isTheNumberOfAnIcp;
  if (/公网安备/.test(value)) return say.isAPsbFilingNumber;
  if (value.startsWith('ICP备')) return say.lacksTheProvinceCharacter;
  if (/^.ICP备\d{7,10}号-0/u.test(value)) return say.hasASuffixThatBegins;
  if (/^.ICP备\d+号?/u.test(value) && !/^.ICP备\d{7,10}(?!\d)/u.test(value)) {
    return say.hasANumber;
  }
  if (/^\p{Script=Han}ICP备/u.test(value) && !provinceOfCharacter(value.charAt(0))) {
    return say.beginsWithWhichStands(value.charAt(0));
  }
  return say.isNotAnIcpFiling;
}
