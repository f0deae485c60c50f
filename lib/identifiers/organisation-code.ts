import { organisationCodeCheck } from './checksums';
import { checkCreditCode, type CreditCodeFacts } from './credit-code';
import { error, inspect, quote, warning } from './inspect';
import { halfWidth, noSpaces, plainHyphens, upperCase } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/organisation-code';

/**
 * Checks an organisation code (组织机构代码, GB 11714): eight characters, a hyphen that may be left out, a check
 * character. The credit code that replaced it is taken as well.
 */
export function checkOrganisationCode(text: string): IdentifierCheck<Partial<CreditCodeFacts>> {
  if (/^\s*[0-9A-Z]{18}\s*$/i.test(text.slice(0, 100))) return checkCreditCode(text);
  return inspect<Partial<CreditCodeFacts>>(text, {
    name: say.organisationCode,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, plainHyphens, upperCase],
    examine: (value) => {
      const form = /^([0-9A-Z]{8})-?([0-9X])$/.exec(value);
      if (!form?.[1] || !form[2]) {
        const reason = say.isNoOrganisationCode(quote(value), say.wayOut);
        return { problems: [error(reason, { source: ['gb11714'] })] };
      }
      const expected = organisationCodeCheck(form[1]);
      const reason = say.reason(quote(value), form[2], expected);
      return {
        problems: form[2] === expected ? [] : [warning(reason, { source: ['gb11714'] })],
        facts: { organisationCode: form[1] + form[2] },
        normalised: `${form[1]}-${form[2]}`,
      };
    },
  });
}
