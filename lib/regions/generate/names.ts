import { PROVINCE_FILES } from '../telling';
import type { Province } from '../types';

/** The names that everybody needs, for `built/names.ts`. */
export function buildNames(): Province[] {
  return PROVINCE_FILES.map(({ code, zhShort, zh, en, latin }) => ({
    code,
    zhShort,
    zh,
    en,
    ...(latin !== en && { latin }),
  }));
}
