export const failed = (error: string): string => `The check of the picture failed: ${error}`;
