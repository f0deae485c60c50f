import { count, error, inspect, quote } from './inspect';
import { halfWidth, noSpaces } from './repairs';
import type { IdentifierCheck } from './types';

const WAY_OUT = 'Enter the six digits of the mailing address, such as 310000.';

/** Checks a postal code (邮政编码): six digits, not 000000. */
export function checkPostalCode(text: string): IdentifierCheck {
  return inspect(text, {
    name: 'postal code',
    wayOut: WAY_OUT,
    repairs: [halfWidth, noSpaces],
    examine: (value) => {
      const fault = /\D/.test(value)
        ? 'contains something other than digits.'
        : value.length !== 6
          ? `has ${count(value.length, 'digit')} instead of six.`
          : value === '000000'
            ? 'is nobody’s postal code.'
            : undefined;
      return { problems: fault ? [error(`${quote(value)} ${fault} ${WAY_OUT}`)] : [] };
    },
  });
}
