export const travelPermitNumber = 'travel permit number';

export const enterHOrM = 'Enter H or M and the 8 digits on the front of the card.';

export const reason = (value: string, holderNumber: string): string =>
  `${value} has 11 characters, as on documents before 2013; its last two digits count the replacements. A card of today shows ${holderNumber}: enter what your valid document shows.`;

export const looksLikePart = (wayOut: string): string =>
  `looks like part of a Hong Kong or Macao identity card number. The filing asks for the travel permit. ${wayOut}`;

export const isTheNumber =
  'is the number of a residence permit (居住证). Choose that permit as the ID type, or enter the travel permit.';

export const beginsWithButThesePermits = (charAt: string, wayOut: string): string =>
  `begins with ${charAt}, but these permits begin with H (Hong Kong) or M (Macao). ${wayOut}`;

export const hasDigitsAfterTheLetter = (count: number, wayOut: string): string =>
  `has ${count} digits after the letter, but there are 8. ${wayOut}`;

export const isNotATravelPermit = (wayOut: string): string =>
  `is not a travel permit number. ${wayOut}`;

export const wayOut = 'Enter the 8 digits on the card.';

export const isTheFormOfAPermit = (value: string, holderNumber: string): string =>
  `${value} is the form of a permit before 2015, whose last characters count the replacements. A card of today shows ${holderNumber}: enter what your valid document shows.`;

export const beginsWithALetter = 'begins with a letter, which permits of Taiwan residents do not.';

export const isNotTheNumber =
  'is not the number of a Taiwan resident’s travel permit, which has 8 digits.';
