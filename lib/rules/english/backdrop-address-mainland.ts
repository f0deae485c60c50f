export const title = 'The photo backdrop is mailed to an address in the mainland';

export const checks = 'The address to which the photo backdrop is mailed.';

export const isInThePhotoBackdrop = (text: string, resolution: string): string =>
  `${text} is in ${resolution}: the photo backdrop is mailed to mainland China only. Enter an address in the mainland.`;
