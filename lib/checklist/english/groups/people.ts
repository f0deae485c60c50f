export const peopleTitle = 'People';

export const faceVerification =
  'The website administrator passes the face verification in person, on a phone, with the ID at hand.';

export const faceVerificationWhy =
  'It replaced the photo before a mailed backdrop from 2019-07-29 on. The entity leader needs none. Until then a designated place in most larger cities could take the official photo (not in Shanghai), for which the person had to be in China.';

export const faceVerificationHow =
  'Plain white background, neither too bright nor too dark; neat clothes; nothing that covers the face. If a backdrop photo is asked for after all: no red and no blue clothes.';

export const faceVerificationTerm = 'face verification';
