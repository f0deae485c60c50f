import { checkCreditCode, type CreditCodeFacts } from './credit-code';
import { inspect, quote, warning } from './inspect';
import { halfWidth, noSpaces } from './repairs';
import type { IdentifierCheck } from './types';

/**
 * Checks the number of a business licence (营业执照): the credit code of the combined licence, or with a warning the
 * 15 digits of a licence that has not been exchanged.
 */
export function checkBusinessLicence(text: string): IdentifierCheck<Partial<CreditCodeFacts>> {
  const digits = noSpaces.apply(halfWidth.apply(text.slice(0, 100)));
  if (!/^\d{15}$/.test(digits)) return checkCreditCode(text);
  return inspect<Partial<CreditCodeFacts>>(text, {
    name: 'business licence number',
    wayOut: 'Enter the number printed on the licence.',
    repairs: [halfWidth, noSpaces],
    examine: (value) => ({
      problems: [
        warning(
          `${quote(value)} is the number of an old licence (15 digits). Licences have since been combined; if yours shows a credit code of 18 characters, use that.`,
          { source: ['gb32100'] },
        ),
      ],
    }),
  });
}
