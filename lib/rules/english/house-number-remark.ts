export const noMoreDetailedAddressExists = 'No more detailed address exists.';

export const title = 'The mailing address has a house number, or the remark says why not';

export const checks =
  'The house number in the mailing address, or the sentence in the remark that explains why there is none.';

export const endsInANumberWithout = (address: string): string =>
  `${address} ends in a number without 号 (“number”): a house number is written with it. Add 号 (“number”).`;

export const addNumber = 'Add 号 (“number”)';

export const hasNoHouseNumber = (address: string): string =>
  `${address} has no house number: the mailing address goes down to it, and where there is none the remark must say why. Add the number to the address, or insert the sentence in the remark.`;
