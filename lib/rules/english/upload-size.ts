export const title = 'An upload is smaller than 4 MB, a domain certificate not smaller than 200 KB';

export const checks = 'The size of an upload.';

export const tooLarge = (name: string, megabytes: string): string =>
  `${name} is ${megabytes} MB: each picture must be smaller than 4 MB. Save it with lower quality or fewer pixels.`;

export const isEmptyFile = (name: string): string =>
  `${name} is empty: a picture with nothing in it is refused. Choose the file again.`;

export const certificateTooSmall = (name: string, count: number): string =>
  `${name} is ${count} KB: a domain certificate needs a picture of 200 KB to 4 MB, and a smaller one is refused. Print it in colour and photograph the print.`;
