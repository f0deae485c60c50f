export function pseudo(text: string): string;
export function pseudoLetters(text: string): string;
export function isPseudo(text: string): boolean;
