import { PROVINCE_FILES } from '../telling';
import type { Province } from '../types';

/** The names that everybody needs, for `data/names.json`. Only the test that keeps the file in step calls this. */
export function buildNames(): Province[] {
  return PROVINCE_FILES.map(({ code, zhShort, zh, en }) => ({ code, zhShort, zh, en }));
}
