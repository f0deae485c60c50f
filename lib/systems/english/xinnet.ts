export const xinnetPhoneUploadPages = 'Xinnet phone upload pages';

export const uploadTheLegal = 'Upload the legal representative’s ID';

export const pagesForThePhoneThat =
  'Pages for the phone that read certificates by text recognition.';
