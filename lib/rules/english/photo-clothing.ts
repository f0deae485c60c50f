export const title = 'The administrator wears neither red nor blue in the photo';

export const checks =
  'The colour of the clothes in the photo of the website administrator, where it was judged; a reminder otherwise.';

export const red = 'red';

export const blue = 'blue';

export const showsClothesAPhoto = (name: string, colour: string): string =>
  `${name} shows ${colour} clothes: photos with red or blue clothes are refused. Take it again in another colour, such as white, grey or black.`;

export const theColourOfTheClothes = 'the colour of the clothes could not be told. Look at';

export const check = 'check';

export const thePhotoYourself = (name: string, unsure: string): string =>
  `${name}: ${unsure} the photo yourself, since photos with red or blue clothes are refused. If it shows them, take it again in another colour, such as white, grey or black.`;
