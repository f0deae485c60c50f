export const title = 'A travel permit number is that of a Hong Kong, Macao or Taiwan resident';

export const checks = 'The number of a travel permit of Hong Kong, Macao or Taiwan residents.';
