export interface Found {
  type: string;
  code: string;
  file?: string;
  message: string;
}

export interface Reason {
  code: string;
  file: RegExp;
  message: string;
  why: string;
}

export function judge(
  found: readonly Found[],
  explained: readonly Reason[],
): { faults: string[]; told: string[] };
