export const title = 'A travel permit number is that of a Hong Kong, Macao or Taiwan resident';
