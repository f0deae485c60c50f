import { count, error, inspect, quote, warning, type Repair } from './inspect';
import { halfWidth } from './repairs';
import type { IdentifierCheck } from './types';

export interface MobileFacts {
  /** Numbers of virtual operators may be refused by a province and can miss the ministry's message. */
  virtualOperator: boolean;
}

/** Ranges that can receive the ministry's message, as published about 2022. */
const CAN_RECEIVE = /^1(?:3\d|4[67]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[135689])\d{8}$/;
const VIRTUAL = /^1(?:6[257]|7[01])/;
const WAY_OUT = 'Enter the 11 digits of a mainland mobile, beginning with 1.';
const source = ['tencent-prov-2022'];

const withoutSeparators: Repair = {
  apply: (value) =>
    /^\+?[\d\s().\u2010-\u2015-]+$/u.test(value) ? value.replace(/[^\d+]/gu, '') : value,
  label: 'Remove spaces and hyphens',
  fault: 'contains spaces or hyphens',
  severity: 'error',
};
const withoutCountryCode: Repair = {
  apply: (value) => value.replace(/^(?:\+86|0086|86)(?=1\d{10}$)/, ''),
  label: 'Remove the country code',
  fault: 'begins with the country code',
  severity: 'error',
};

/** Checks a mainland mobile number (手机号码): 11 digits without country code. */
export function checkMobile(text: string): IdentifierCheck<MobileFacts> {
  return inspect(text, {
    name: 'mobile number',
    wayOut: WAY_OUT,
    repairs: [halfWidth, withoutSeparators, withoutCountryCode],
    examine: (value) => {
      if (!/^1[3-9]\d{9}$/.test(value)) {
        return { problems: [error(`${quote(value)} ${fault(value)} ${WAY_OUT}`, { source })] };
      }
      const virtualOperator = VIRTUAL.test(value);
      const doubt = virtualOperator
        ? 'belongs to a virtual operator. Some provinces refuse these, and the SMS code may not arrive. Use a number of China Mobile, Unicom or Telecom if you can.'
        : CAN_RECEIVE.test(value)
          ? undefined
          : 'is in a range that was not among those able to receive the ministry’s SMS in 2022. Make sure that it receives SMS from 12381, or use another number.';
      return {
        problems: doubt ? [warning(`${quote(value)} ${doubt}`, { source })] : [],
        facts: { virtualOperator },
      };
    },
  });
}

function fault(value: string): string {
  if (/^(?:\+|00)?852\d{8}$/.test(value)) return 'is a Hong Kong number.';
  if (/^(?:\+|00)?853\d{8}$/.test(value)) return 'is a Macao number.';
  if (/^(?:\+|00)?886\d{9,10}$/.test(value)) return 'is a Taiwan number.';
  if (value.startsWith('+')) return 'is a number from abroad, or not complete.';
  if (/^(?:086-?)?0\d/.test(value)) return 'looks like a landline.';
  if (/\D/.test(value)) return 'contains something other than digits.';
  if (value.length !== 11) return `has ${count(value.length, 'digit')} instead of 11.`;
  return `begins with ${value.slice(0, 2)}, which no mainland mobile does.`;
}
