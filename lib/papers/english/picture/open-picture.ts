export const cannotBeOpened =
  'The file begins like a picture but cannot be opened; it may have been cut off. Copy or export it again and choose the new file.';

export const heic =
  'This is a HEIC picture, which browsers and filing pages do not open. Export it as JPEG and choose that file.';

export const tiff =
  'TIFF pictures cannot be opened here. Save it as JPEG or PNG and choose that file.';

export const neitherPictureNorPdf =
  'This file is neither a picture nor a PDF. Choose a JPEG, PNG or PDF of the paper.';

export const tooLarge = (megabytes: number): string =>
  `The file is ${megabytes} MB. Save a smaller copy, below 40 MB, and choose that.`;

export const noSize =
  'The file begins like a picture, but its size cannot be read; it may have been cut off. Copy or export it again and choose the new file.';

export const tooManyPixels = (millions: number): string =>
  `The picture has ${millions} million pixels. Save a smaller copy, below 80 million, and choose that.`;
