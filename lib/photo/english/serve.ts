export const failed = (message: string): string => `The check of the picture failed: ${message}`;

export const tooLarge =
  'The file is larger than 64 MB. Save a smaller copy, below 4 MB, and choose that.';
