export const madeOf = (now: string, was: string): string => `The page made “${now}” of “${was}”.`;

export const emptied = (was: string): string => `The page emptied “${was}”.`;
