export const containsTheName = (own: string): string =>
  `contains the name of a person in this filing, ${own}; names of personal websites may not carry a person’s name, also not your own.`;

export const takeTheNameOut = 'Take the name out.';

export const beginsWithWhatLooksLike = (guess: string): string =>
  `begins with what looks like a person’s name, ${guess}; names of personal websites may not carry one, although blogs recommend such names.`;

export const ifItIsAName = 'If it is a name, take it out; if it is not, leave it.';

export const placeRule =
  'names of personal websites may name no place, neither a province or city nor a county or district';

export const saysSoAgain = (province: string): string => ` ${province} says so again.`;

export const containsThePlaceName = (
  names: string,
  placeRule: string,
  refusedHere: string,
): string => `contains the place name ${names}; ${placeRule}.${refusedHere}`;

export const takeThePlaceNameOut = 'Take the place name out.';

export const containsWhichIsTheName = (
  names: string,
  placeRule: string,
  refusedHere: string,
): string => `contains ${names}, which is the name of a place; ${placeRule}.${refusedHere}`;

export const itIsAnEverydayWord =
  'It is an everyday word too, but a reviewer may read it as the city: another word is safer.';

export const takeItOut = 'Take it out, or choose a word that cannot be read as a place.';

export const containsTheCharacters = (names: string, placeRule: string): string =>
  `contains the characters of ${names}, which can be read as a place or as parts of other words; ${placeRule}.`;

export const ifNoPlaceIsMeant = 'If no place is meant, it can stay.';

export const containsTheIdiom = (idiom: string): string =>
  `contains the idiom “${idiom}”; four-character idioms (成语) are refused in names of personal websites.`;

export const chooseANameThatSays = 'Choose a name that says what the site is about.';
