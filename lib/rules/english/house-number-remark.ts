export const noMoreDetailedAddressExists = 'No more detailed address exists.';

export const title = 'The mailing address has a house number, or the remark says why not';

export const checks =
  'The house number in the mailing address, or the sentence in the remark that explains why there is none.';

export const endsInANumberWithout = (address: string): string =>
  `${address} ends in a number without 号 (“number”): a house number is written with it. Add 号 (“number”).`;

export const addNumber = 'Add 号 (“number”)';

export const hasNoHouseNumber = (address: string): string =>
  `${address} has no house number: a mailing address needs one, or the remark must say why there is none. Add the number, or insert the sentence in the remark.`;
