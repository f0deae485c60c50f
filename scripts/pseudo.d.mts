export function pseudo(text: string): string;
export function isPseudo(text: string): boolean;
export function writePseudo(from: string, to: string): Promise<void>;
