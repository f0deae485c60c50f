import { error, inspect, quote, warning, type Repair } from './inspect';
import { characterOfProvince, provinceCharacters, provinceOfCharacter } from './province-character';
import { provinceOfCode } from './province-code';
import { halfWidth, noSpaces } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/psb-number';

export interface PsbNumberFacts {
  provinceCode: string;
}

const FORM = new RegExp(`^([${provinceCharacters}])公网安备(\\d{14})号$`);

const withHao: Repair = {
  apply: (value) => value.replace(/^(\p{Script=Han}公网安备\s*\d{14})$/u, '$1号'),
  label: say.addNumber,
  fault: say.lacksNumber,
  severity: 'warning',
};
/** Checks a PSB filing number (公安联网备案号), which is given after the ICP filing and shown beside it. */
export function checkPsbNumber(text: string): IdentifierCheck<PsbNumberFacts> {
  return inspect(text, {
    name: say.psbFilingNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, withHao],
    examine: (value) => {
      const [, character = '', digits = ''] = FORM.exec(noSpaces.apply(value)) ?? [];
      const provinceCode = provinceOfCharacter(character);
      if (!provinceCode) {
        const fault = /ICP备/i.test(value) ? say.isAnIcpFilingNumber : say.isNotAPsbFiling;
        return { problems: [error(`${quote(value)} ${fault} ${say.wayOut}`)] };
      }
      const stated = provinceOfCode(digits);
      const reason = say.beginsWithAnotherProvince(
        quote(value),
        character,
        digits.slice(0, 2),
        stated ? ` (${characterOfProvince(stated) ?? ''})` : '',
      );
      return {
        problems: stated === provinceCode ? [] : [warning(reason)],
        facts: { provinceCode },
        normalised: `${character}公网安备 ${digits}号`,
      };
    },
  });
}
