import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ICONS } from '../../components/ui/icons';

/** The package that has the drawings. */
export const ICON_PACKAGE = 'lucide-static';

const FOLDER = fileURLToPath(new URL(`../../node_modules/${ICON_PACKAGE}/icons/`, import.meta.url));
const INSIDE = /<svg[^>]*>([\s\S]*)<\/svg>/u;
const LINES =
  'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/**
 * One sheet of all drawings, each a symbol under the name that it has here.
 * @throws when a drawing is not in the package
 */
export function sprite(): string {
  const symbols = Object.entries(ICONS).map(([name, drawing]) => {
    const inside = INSIDE.exec(readFileSync(`${FOLDER}${drawing}.svg`, 'utf8'))?.[1];
    if (!inside) throw new Error(`${drawing}.svg of ${ICON_PACKAGE} is no drawing.`);
    return `<symbol id="${name}" ${LINES}>${inside.replaceAll(/\s*\n\s*/gu, '')}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`;
}
