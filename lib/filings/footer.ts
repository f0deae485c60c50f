import { checkFilingNumber, checkPsbNumber } from '@/lib/identifiers';
import { provinceByName } from '@/lib/regions';
import * as say from './english/footer';

/** What goes to the foot of a website. */
export interface Footer {
  /** The number as it is shown there. */
  text: string;
  /** The HTML to copy. */
  html: string;
  /** What to mind about it. */
  note: string;
  source: readonly string[];
}

const GUANGDONG = '44';

/**
 * The line with the ICP filing number, linked to the ministry; undefined while the number is none. Guangdong shows the
 * number of the entity, every other province that of the website (`huawei-kb-2026`).
 */
export function icpFooter(number: string, province: string): Footer | undefined {
  const { ok, normalised, facts } = checkFilingNumber(checkFilingNumber(number).normalised);
  if (!ok || !facts) return undefined;
  const ofEntity = (provinceByName(province)?.code ?? facts.provinceCode) === GUANGDONG;
  const text = ofEntity ? facts.entityNumber : normalised;
  return {
    text,
    html: link('https://beian.miit.gov.cn', text),
    note: ofEntity ? say.inGuangdongTheNumber : facts.service ? '' : say.thisIsTheNumber,
    source: ['huawei-kb-2026', 'icp-abbr-observed'],
  };
}

/** The line with the PSB number, linked to its record on the platform of the police; undefined while the number is none. */
export function psbFooter(number: string): Footer | undefined {
  const { ok, normalised } = checkPsbNumber(checkPsbNumber(number).normalised);
  const [digits] = /\d{14}/.exec(normalised) ?? [];
  if (!ok || digits === undefined) return undefined;
  return {
    text: normalised,
    html: link(`https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`, normalised),
    note: say.theLinkIsTheAddress,
    source: ['huawei-kb-2026', 'blog24'],
  };
}

/** Numbers that passed their check hold nothing that HTML would read as markup. */
const link = (href: string, text: string): string =>
  `<a href="${href}" target="_blank" rel="noreferrer">${text}</a>`;
