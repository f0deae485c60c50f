export const cannotBeOpened =
  'The file begins like a picture but cannot be opened; it may have been cut off. Copy or export it again and choose the new file.';

export const heic =
  'This is a HEIC photo, which the filing pages do not take. Export it as JPEG, or set the phone camera to “Most Compatible”, and choose the JPEG.';

export const tiff = 'TIFF pictures cannot be checked. Save the photo as JPEG and choose that file.';

export const noPhoto = 'This file is not a photo. Choose a JPEG or PNG.';

export const tooLarge = (megabytes: number): string =>
  `The file has ${megabytes} MB. Save a smaller copy, below 4 MB, and choose that.`;

export const noSize =
  'The file begins like a picture, but its size cannot be read; it may have been cut off. Copy or export it again and choose the new file.';

export const tooManyPixels = (width: number, height: number): string =>
  `The photo has ${width} × ${height} pixels. Scale it down to at most 4000 pixels a side and choose the smaller copy.`;
