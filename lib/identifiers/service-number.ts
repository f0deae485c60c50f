import { error, inspect, quote, type Repair } from './inspect';
import { halfWidth, noSpaces, plainHyphens } from './repairs';
import type { IdentifierCheck } from './types';

const WAY_OUT =
  'Copy it from the list of service identification numbers: groups of 8, 4, 4, 4 and 12 of the characters 0–9 and a–f.';
const source = ['seed-basics-2019', 'ali-limits-2019', 'ali-bsn-api'];

const lowerCase: Repair = {
  apply: (value) => (/^[0-9A-Fa-f-]+$/.test(value) ? value.toLowerCase() : value),
  label: 'Use small letters',
  fault: 'contains capital letters',
  severity: 'warning',
};
const withHyphens: Repair = {
  apply: (value) =>
    value.replace(
      /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/,
      '$1-$2-$3-$4-$5',
    ),
  label: 'Insert the hyphens',
  fault: 'lacks its hyphens',
  severity: 'error',
};

/** Checks a service identification number of Alibaba Cloud (备案服务码). Its shape is a UUID's, its digits are not. */
export function checkServiceNumber(text: string): IdentifierCheck {
  return inspect(text, {
    name: 'service identification number',
    wayOut: WAY_OUT,
    repairs: [halfWidth, noSpaces, plainHyphens, lowerCase, withHyphens],
    examine: (value) =>
      /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
        ? { problems: [] }
        : { problems: [error(`${quote(value)} ${fault(value)} ${WAY_OUT}`, { source })] },
  });
}

function fault(value: string): string {
  if (value.includes('*')) return 'is a masked copy: some characters are hidden by asterisks.';
  const others = [...new Set(value.replace(/[0-9a-f-]/g, ''))].join('');
  if (others !== '') return `contains ${quote(others)}.`;
  const groups = value.split('-').map((group) => group.length);
  return `has groups of ${groups.join(', ')} characters.`;
}
