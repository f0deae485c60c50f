export const title = 'There are as many different phone numbers as the province asks for';

export const checks =
  'How many different phone numbers an organisation gives, where the province asks for a number of them.';

export const isContactNumber1 = (emergency: string, province: string): string =>
  `${emergency} is contact number 1 as well: ${province} asks for an emergency phone that differs from it (Tencent Cloud, 2022). Enter another number.`;

export const tooFewNumbers = (
  different: number,
  count: number,
  province: string,
  wanted: number,
  isOne: boolean,
): string =>
  `${different === 1 ? 'One phone number stands' : `${different} different phone numbers stand`} in ${count} places: ${province} asks for at least ${wanted} different ones from ${isOne ? 'one person in both roles' : 'two people'} (Tencent Cloud, 2022). Enter another number in one of the places.`;
