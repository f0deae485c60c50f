export const title = 'An upload is in colour, sharp and large enough to be read';

export const checks =
  'Colour, sharpness and size in pixels of an upload, measured on this device when it is chosen; and whether it can be opened at all.';

export const couldNotBeChecked = (file: string, unread: string): string =>
  `${file} could not be checked: ${unread}`;

export const hasNoColour = (file: string): string =>
  `${file} has no colour: documents are photographed or scanned in colour. If it was scanned in black and white, scan the original again in colour, so that seal and signature show.`;

export const hasNoColourDocumentsArePhotographed = (file: string): string =>
  `${file} has no colour: documents are photographed or scanned in colour. Take it again in colour, from the original.`;

export const hasOnlyPixels = (file: string, width: number, height: number): string =>
  `${file} has only ${width} × ${height} pixels, too few to read the small print. Use the original picture from the camera or scanner, not a preview.`;

export const looksBlurredPicturesMust = (file: string): string =>
  `${file} looks blurred: pictures must be sharp and complete. Look at it at full size, and take it again if the small print cannot be read.`;
