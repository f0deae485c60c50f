import { error, inspect, quote, type Repair } from './inspect';
import { halfWidth, noSpaces, plainHyphens } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/service-number';

const source = ['seed-basics-2019', 'ali-limits-2019', 'ali-bsn-api'];

const lowerCase: Repair = {
  apply: (value) => (/^[0-9A-Fa-f-]+$/.test(value) ? value.toLowerCase() : value),
  label: say.useSmallLetters,
  fault: say.containsCapitalLetters,
  severity: 'warning',
};
const withHyphens: Repair = {
  apply: (value) =>
    value.replace(
      /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/,
      '$1-$2-$3-$4-$5',
    ),
  label: say.insertTheHyphens,
  fault: say.lacksItsHyphens,
  severity: 'error',
};

/** Checks a service identification number of Alibaba Cloud (备案服务码). Its shape is a UUID's, its digits are not. */
export function checkServiceNumber(text: string): IdentifierCheck {
  return inspect(text, {
    name: say.serviceIdentificationNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, plainHyphens, lowerCase, withHyphens],
    examine: (value) =>
      /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
        ? { problems: [] }
        : { problems: [error(`${quote(value)} ${fault(value)} ${say.wayOut}`, { source })] },
  });
}

function fault(value: string): string {
  if (value.includes('*')) return say.isAMaskedCopy;
  const others = [...new Set(value.replace(/[0-9a-f-]/g, ''))].join('');
  if (others !== '') return say.contains(quote(others));
  const groups = value.split('-').map((group) => group.length);
  return say.hasGroupsOfCharacters(groups.join(', '));
}
