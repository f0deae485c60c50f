import { error, inspect, quote, warning, type Examination } from './inspect';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck } from './types';

export interface TravelPermitFacts {
  /** The part that stays for life, for comparing an old document with a new one. */
  holderNumber: string;
}

const source = ['mps-2010'];
const repairs = [halfWidth, noSpaces, upperCase];

/** Checks a travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证): H or M and 8 digits. */
export function checkHongKongMacaoPermit(text: string): IdentifierCheck<TravelPermitFacts> {
  return inspect(text, {
    name: 'travel permit number',
    wayOut: 'Enter H or M and the 8 digits on the front of the card.',
    repairs,
    examine: (value): Examination<TravelPermitFacts> => {
      if (/^[HM]\d{8}$/.test(value)) return { problems: [], facts: { holderNumber: value } };
      if (/^[HM]\d{10}$/.test(value)) {
        const holderNumber = value.slice(0, 9);
        const reason = `${quote(value)} has 11 characters, as on documents before 2013; its last two digits count the replacements. A card of today shows ${holderNumber}: enter what your valid document shows.`;
        return { problems: [warning(reason, { source })], facts: { holderNumber } };
      }
      return { problems: [error(`${quote(value)} ${hongKongMacaoFault(value)}`, { source })] };
    },
  });
}

function hongKongMacaoFault(value: string): string {
  const wayOut = 'Enter H or M and the 8 digits on the front of the card.';
  if (/[()]/.test(value)) {
    return `looks like part of a Hong Kong or Macao identity card number. The filing asks for the travel permit. ${wayOut}`;
  }
  if (/^8[123]0000\d{11}[\dX]$/.test(value)) {
    return 'is the number of a residence permit (居住证). Choose that permit as the ID type, or enter the travel permit.';
  }
  if (/^[A-Z]/.test(value) && !/^[HM]/.test(value)) {
    return `begins with ${value.charAt(0)}, but these permits begin with H (Hong Kong) or M (Macao). ${wayOut}`;
  }
  if (/^[HM]\d+$/.test(value)) {
    return `has ${value.length - 1} digits after the letter, but there are 8. ${wayOut}`;
  }
  return `is not a travel permit number. ${wayOut}`;
}

/** Checks a travel permit of Taiwan residents (台湾居民来往大陆通行证): 8 digits. */
export function checkTaiwanPermit(text: string): IdentifierCheck<TravelPermitFacts> {
  const wayOut = 'Enter the 8 digits on the card.';
  return inspect(text, {
    name: 'travel permit number',
    wayOut,
    repairs,
    examine: (value): Examination<TravelPermitFacts> => {
      if (/^\d{8}$/.test(value)) return { problems: [], facts: { holderNumber: value } };
      if (/^\d{8}(?:\d{2}(?:\([A-Z]\))?|\([A-Z]\))$/.test(value)) {
        const holderNumber = value.slice(0, 8);
        const reason = `${quote(value)} is the form of a permit before 2015, whose last characters count the replacements. A card of today shows ${holderNumber}: enter what your valid document shows.`;
        return { problems: [warning(reason, { source })], facts: { holderNumber } };
      }
      const fault = /^[A-Z]/.test(value)
        ? 'begins with a letter, which permits of Taiwan residents do not.'
        : 'is not the number of a Taiwan resident’s travel permit, which has 8 digits.';
      return { problems: [error(`${quote(value)} ${fault} ${wayOut}`, { source })] };
    },
  });
}
