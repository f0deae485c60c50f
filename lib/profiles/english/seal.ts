export const record = (id: string, table: string): string => `The record ${id} in “${table}”`;
