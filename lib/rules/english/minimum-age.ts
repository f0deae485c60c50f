export const title = 'The people in the filing are old enough for the province, and not too old';

export const checks =
  'The age from the number of an identity document against the province’s limits.';

export const tooYoung = (
  born: string,
  age: number,
  province: string,
  isIndividual: boolean,
  limit: number,
  note: string | undefined,
): string =>
  `Born on ${born}, ${age} years old: ${province} accepts ${isIndividual ? 'individuals' : 'people in this role'} from the age of ${limit}. ${note ?? `File when ${isIndividual ? 'you are' : 'the person is'} ${limit}, or let somebody older ${isIndividual ? 'file' : 'take the role'}.`}`;

export const tooOld = (born: string, age: number, province: string, oldest: number): string =>
  `Born on ${born}, ${age} years old: ${province} takes website administrators aged ${oldest} at most. Name somebody younger.`;
