export const roomFor = (count: number): string => `The page has room for ${count} date here.`;
