import { error, inspect, quote } from './inspect';
import { halfWidth, noSpaces } from './repairs';
import type { IdentifierCheck } from './types';
import { digits } from './english/inspect';
import * as say from './english/postal-code';

/** Checks a postal code (邮政编码): six digits, not 000000. */
export function checkPostalCode(text: string): IdentifierCheck {
  return inspect(text, {
    name: say.postalCode,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces],
    examine: (value) => {
      const fault = /\D/.test(value)
        ? say.containsSomethingOtherThanDigits
        : value.length !== 6
          ? say.hasInsteadOfSix(digits(value.length))
          : value === '000000'
            ? say.isNobodysPostalCode
            : undefined;
      return { problems: fault ? [error(`${quote(value)} ${fault} ${say.wayOut}`)] : [] };
    },
  });
}
