import { names } from './built/names';
import type { Province } from './types';

export type { Province } from './types';

/** The 31 provinces, municipalities and autonomous regions of the mainland. */
export const PROVINCES: readonly Province[] = names;

const byCode = new Map(PROVINCES.map((province) => [province.code, province]));
const byName = new Map(
  PROVINCES.flatMap((province) =>
    [
      province.zh,
      province.zhShort,
      spelling(province).toLowerCase(),
      province.en.toLowerCase(),
    ].map((name) => [name, province] as const),
  ),
);

/** How a province is written in Latin letters wherever it is; its name in the language of the screens may differ. */
export function spelling({ latin, en }: Province): string {
  return latin ?? en;
}

/** The province whose national code is, or begins a longer division code with, `code`. */
export function provinceByCode(code: string): Province | undefined {
  return byCode.get(code.slice(0, 2));
}

/** The province of a name: full (`浙江省`), short (`浙江`) or English (`Zhejiang`, any case). */
export function provinceByName(text: string): Province | undefined {
  const name = text.trim();
  return byName.get(name) ?? byName.get(name.toLowerCase());
}

/**
 * The province of a region path such as `浙江省/杭州市/西湖区`, also as a page shows it once it is chosen:
 * `浙江省杭州市西湖区`. In one word only full names count: 海南 begins the name of a prefecture elsewhere.
 */
export function provinceOfPath(path: string): Province | undefined {
  const [first = ''] = path.trim().split(/[/\s]/u, 1);
  return provinceByName(first) ?? PROVINCES.find(({ zh }) => first.startsWith(zh));
}
