export const character = (from: number): string => `character ${from}`;

export const characters = (from: number, to: number): string => `characters ${from}–${to}`;
