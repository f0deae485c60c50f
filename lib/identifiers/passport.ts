import { error, inspect, quote, warning } from './inspect';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck } from './types';

const WAY_OUT = 'Enter the number on the photo page, capital letters and digits without spaces.';

/** Checks a passport number (护照). No national rule exists; 5 to 15 letters and digits are the practical one. */
export function checkPassport(text: string): IdentifierCheck {
  return inspect(text, {
    name: 'passport number',
    wayOut: WAY_OUT,
    repairs: [halfWidth, noSpaces, upperCase],
    examine: (value) => {
      if (!/^[A-Z0-9]*$/.test(value)) {
        const others = [...new Set(value.replace(/[A-Z0-9]/g, ''))].join(' ');
        const reason = `${quote(value)} contains ${quote(others)}, but a passport number has only letters and digits. ${WAY_OUT}`;
        return { problems: [error(reason)] };
      }
      if (value.length < 5 || value.length > 15) {
        const reason = `${quote(value)} has ${value.length} characters, but passport numbers have 5 to 15. ${WAY_OUT}`;
        return { problems: [error(reason)] };
      }
      const unusual = !/\d/.test(value)
        ? 'has no digit'
        : value.length > 9
          ? 'is longer than the nine characters that passports usually have'
          : undefined;
      const reason = `${quote(value)} ${unusual ?? ''}. Compare it with the photo page.`;
      return { problems: unusual ? [warning(reason)] : [] };
    },
  });
}
