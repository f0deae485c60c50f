import { error, inspect, quote, warning } from './inspect';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/passport';

/** Checks a passport number (护照). No national rule exists; 5 to 15 letters and digits are the practical one. */
export function checkPassport(text: string): IdentifierCheck {
  return inspect(text, {
    name: say.passportNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, upperCase],
    examine: (value) => {
      if (!/^[A-Z0-9]*$/.test(value)) {
        const others = [...new Set(value.replace(/[A-Z0-9]/g, ''))].join(' ');
        const reason = say.containsOtherCharacters(quote(value), quote(others), say.wayOut);
        return { problems: [error(reason)] };
      }
      if (value.length < 5 || value.length > 15) {
        const reason = say.reason(quote(value), value.length, say.wayOut);
        return { problems: [error(reason)] };
      }
      const unusual = !/\d/.test(value)
        ? say.hasNoDigit
        : value.length > 9
          ? say.isLongerThanTheNine
          : undefined;
      const reason = say.compareItWithThePhotoPage(quote(value), unusual ?? '');
      return { problems: unusual ? [warning(reason)] : [] };
    },
  });
}
