export const aWordOnAProvinces = 'a word on a province’s list';

export const theProvinceRefuses = 'The province refuses it in names of websites.';
