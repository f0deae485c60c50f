export const chosen = (wording: string): string => `“${wording}” is chosen on this page.`;
