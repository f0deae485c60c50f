import { error, inspect, quote, warning, type Examination } from './inspect';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/travel-permit';

export interface TravelPermitFacts {
  /** The part that stays for life, for comparing an old document with a new one. */
  holderNumber: string;
}

const source = ['mps-2010'];
const repairs = [halfWidth, noSpaces, upperCase];

/** Checks a travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证): H or M and 8 digits. */
export function checkHongKongMacaoPermit(text: string): IdentifierCheck<TravelPermitFacts> {
  return inspect(text, {
    name: say.travelPermitNumber,
    wayOut: say.enterHOrM,
    repairs,
    examine: (value): Examination<TravelPermitFacts> => {
      if (/^[HM]\d{8}$/.test(value)) return { problems: [], facts: { holderNumber: value } };
      if (/^[HM]\d{10}$/.test(value)) {
        const holderNumber = value.slice(0, 9);
        const reason = say.reason(quote(value), holderNumber);
        return { problems: [warning(reason, { source })], facts: { holderNumber } };
      }
      return { problems: [error(`${quote(value)} ${hongKongMacaoFault(value)}`, { source })] };
    },
  });
}

function hongKongMacaoFault(value: string): string {
  const wayOut = say.enterHOrM;
  if (/[()]/.test(value)) {
    return say.looksLikePart(wayOut);
  }
  if (/^8[123]0000\d{11}[\dX]$/.test(value)) {
    return say.isTheNumber;
  }
  if (/^[A-Z]/.test(value) && !/^[HM]/.test(value)) {
    return say.beginsWithButThesePermits(value.charAt(0), wayOut);
  }
  if (/^[HM]\d+$/.test(value)) {
    return say.hasDigitsAfterTheLetter(value.length - 1, wayOut);
  }
  return say.isNotATravelPermit(wayOut);
}

/** Checks a travel permit of Taiwan residents (台湾居民来往大陆通行证): 8 digits. */
export function checkTaiwanPermit(text: string): IdentifierCheck<TravelPermitFacts> {
  const wayOut = say.wayOut;
  return inspect(text, {
    name: say.travelPermitNumber,
    wayOut,
    repairs,
    examine: (value): Examination<TravelPermitFacts> => {
      if (/^\d{8}$/.test(value)) return { problems: [], facts: { holderNumber: value } };
      if (/^\d{8}(?:\d{2}(?:\([A-Z]\))?|\([A-Z]\))$/.test(value)) {
        const holderNumber = value.slice(0, 8);
        const reason = say.isTheFormOfAPermit(quote(value), holderNumber);
        return { problems: [warning(reason, { source })], facts: { holderNumber } };
      }
      const fault = /^[A-Z]/.test(value) ? say.beginsWithALetter : say.isNotTheNumber;
      return { problems: [error(`${quote(value)} ${fault} ${wayOut}`, { source })] };
    },
  });
}
