export const also = (what: string): string => `It also ${what}`;
