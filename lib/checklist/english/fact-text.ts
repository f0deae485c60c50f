export const thisList = 'this list';

export const text = (first: string): string => `Alibaba Cloud’s guides of 2018–2019: ${first}`;

export const alibabaCloudsGuides = 'Alibaba Cloud’s guides of 2018–2019';
