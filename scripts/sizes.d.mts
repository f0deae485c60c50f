export interface Weight {
  name: string;
  file: string;
  limit: number;
  raw: number;
  gzip: number;
}

export const BUDGETS: Pick<Weight, 'name' | 'file' | 'limit'>[];
export function weigh(extension: string): Weight[];
export const PACKED_LIMIT: number;
export const UNPACKED_LIMIT: number;
