export const permit =
  'Photograph both sides of the permit lying flat: all four edges in the picture, every character legible, no reflection.';

export const residentsOfHongKong = 'residents of Hong Kong and Macao';

export const residencePermit = 'residence permit';

export const travelPermit = 'travel permit';

export const residentsOfTaiwan = 'residents of Taiwan';

export const foreignNationals = 'foreign nationals';

export const passport = 'passport';

export const permanentResidentCard = 'permanent resident card';

export const photographThePage =
  'Photograph the page of the passport with the photo (of the card both sides): all four edges in the picture, every character legible, no reflection.';
