import { error, inspect, quote, warning, type Repair } from './inspect';
import { characterOfProvince, provinceCharacters, provinceOfCharacter } from './province-character';
import { provinceOfCode } from './province-code';
import { halfWidth, noSpaces } from './repairs';
import type { IdentifierCheck } from './types';

export interface PsbNumberFacts {
  provinceCode: string;
}

const WAY_OUT =
  'It reads like “京公网安备 11000002000001号”: province character, 公网安备 (public network security), 14 digits, 号 (number).';
const FORM = new RegExp(`^([${provinceCharacters}])公网安备(\\d{14})号$`);

const withHao: Repair = {
  apply: (value) => value.replace(/^(\p{Script=Han}公网安备\s*\d{14})$/u, '$1号'),
  label: 'Add 号 (number)',
  fault: 'lacks 号 (number)',
  severity: 'warning',
};
/** Checks a PSB filing number (公安联网备案号), which is given after the ICP filing and shown beside it. */
export function checkPsbNumber(text: string): IdentifierCheck<PsbNumberFacts> {
  return inspect(text, {
    name: 'PSB filing number',
    wayOut: WAY_OUT,
    repairs: [halfWidth, withHao],
    examine: (value) => {
      const [, character = '', digits = ''] = FORM.exec(noSpaces.apply(value)) ?? [];
      const provinceCode = provinceOfCharacter(character);
      if (!provinceCode) {
        const fault = /ICP备/i.test(value)
          ? 'is an ICP filing number, not a PSB filing number.'
          : 'is not a PSB filing number.';
        return { problems: [error(`${quote(value)} ${fault} ${WAY_OUT}`)] };
      }
      const stated = provinceOfCode(digits);
      const reason = `${quote(value)} begins with ${character}, but its digits begin with ${digits.slice(0, 2)}${stated ? ` (${characterOfProvince(stated) ?? ''})` : ''}. Compare it with the notice of the PSB platform.`;
      return {
        problems: stated === provinceCode ? [] : [warning(reason)],
        facts: { provinceCode },
        normalised: `${character}公网安备 ${digits}号`,
      };
    },
  });
}
