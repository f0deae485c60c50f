import { readFileSync } from 'node:fs';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const TOKEN = /^\s*--([\w-]+):\s*([^;]+);/gmu;
const PAIR = /^light-dark\(([^,]+), ([^)]+)\)$/u;

/** The tokens of a sheet as they are in light and in dark, without `--`. */
export function tokensOf(file: string): Record<Scheme, Map<string, string>> {
  const found = { light: new Map<string, string>(), dark: new Map<string, string>() };
  for (const [, name = '', value = ''] of readFileSync(file, 'utf8').matchAll(TOKEN)) {
    const [, light = value, dark = value] = PAIR.exec(value) ?? [];
    found.light.set(name, light);
    found.dark.set(name, dark);
  }
  return found;
}
