export const title = 'A residence permit number is that of a Hong Kong, Macao or Taiwan resident';
