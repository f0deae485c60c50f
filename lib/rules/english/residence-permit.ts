export const title = 'A residence permit number is that of a Hong Kong, Macao or Taiwan resident';

export const checks = 'The number of a residence permit of Hong Kong, Macao or Taiwan residents.';
