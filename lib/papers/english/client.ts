export const readingFailed = (message: string): string =>
  `Reading the picture failed: ${message}. Try again.`;
