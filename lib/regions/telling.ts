import { provinceFiles } from './built/province-files';
import type { ProvinceFile } from './types';

export type { ProvinceFile } from './types';

/** The whole files of all provinces, every remark and source included: for what tells a person, not for what decides. */
export const PROVINCE_FILES = provinceFiles;

const byCode = new Map(PROVINCE_FILES.map((file) => [file.code, file]));

/** The whole file of the province with this national code. */
export function provinceFile(code: string): ProvinceFile | undefined {
  return byCode.get(code);
}
