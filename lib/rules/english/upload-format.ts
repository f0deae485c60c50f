export const title = 'An upload is a JPEG, PNG or GIF picture';

export const checks = 'The format of an upload.';

export const isOfTheType = (name: string, type: string): string =>
  `${name} is of the type ${type}: uploads are pictures in the formats jpg, jpeg, png or gif. Save it as JPEG and choose it again.`;

export const isAGifPicture = (name: string): string =>
  `${name} is a GIF picture: Alibaba Cloud took that in 2019, Huawei Cloud takes jpg and png only. A JPEG is safer.`;
