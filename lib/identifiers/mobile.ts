import { error, inspect, quote, warning, type Repair } from './inspect';
import { halfWidth } from './repairs';
import type { IdentifierCheck } from './types';
import { digits } from './english/inspect';
import * as say from './english/mobile';

export interface MobileFacts {
  /** Numbers of virtual operators may be refused by a province and can miss the ministry's message. */
  virtualOperator: boolean;
}

/** Ranges that can receive the ministry's message, as published about 2022. */
const CAN_RECEIVE = /^1(?:3\d|4[67]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[135689])\d{8}$/;
const VIRTUAL = /^1(?:6[257]|7[01])/;
const source = ['tencent-prov-2022'];

const withoutSeparators: Repair = {
  apply: (value) =>
    /^\+?[\d\s().\u2010-\u2015-]+$/u.test(value) ? value.replace(/[^\d+]/gu, '') : value,
  label: say.removeSpacesAndHyphens,
  fault: say.containsSpacesOrHyphens,
  severity: 'error',
};
const withoutCountryCode: Repair = {
  apply: (value) => value.replace(/^(?:\+86|0086|86)(?=1\d{10}$)/, ''),
  label: say.removeTheCountryCode,
  fault: say.beginsWithTheCountryCode,
  severity: 'error',
};

/** Checks a mainland mobile number (手机号码): 11 digits without country code. */
export function checkMobile(text: string): IdentifierCheck<MobileFacts> {
  return inspect(text, {
    name: say.mobileNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, withoutSeparators, withoutCountryCode],
    examine: (value) => {
      if (!/^1[3-9]\d{9}$/.test(value)) {
        return { problems: [error(`${quote(value)} ${fault(value)} ${say.wayOut}`, { source })] };
      }
      const virtualOperator = VIRTUAL.test(value);
      const doubt = virtualOperator
        ? say.belongsToAVirtualOperator
        : CAN_RECEIVE.test(value)
          ? undefined
          : say.isInARange;
      return {
        problems: doubt ? [warning(`${quote(value)} ${doubt}`, { source })] : [],
        facts: { virtualOperator },
      };
    },
  });
}

function fault(value: string): string {
  if (/^(?:\+|00)?852\d{8}$/.test(value)) return say.isAHongKongNumber;
  if (/^(?:\+|00)?853\d{8}$/.test(value)) return say.isAMacaoNumber;
  if (/^(?:\+|00)?886\d{9,10}$/.test(value)) return say.isATaiwanNumber;
  if (value.startsWith('+')) return say.isANumberFromAbroad;
  if (/^(?:086-?)?0\d/.test(value)) return say.looksLikeALandline;
  if (/\D/.test(value)) return say.containsSomethingOtherThanDigits;
  if (value.length !== 11) return say.hasTheWrongCount(digits(value.length));
  return say.beginsWithWhichNoMainland(value.slice(0, 2));
}
