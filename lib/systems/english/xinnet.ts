export const xinnetPhoneUploadPages = 'Xinnet phone upload pages';

export const uploadTheLegal = 'Upload the legal representative’s ID';
