import type { FieldKey } from '@/lib/forms/types';

import type { FilingEvidence } from './filing-evidence';
import weights from './filing-weights.json';

/** How sure it is that a page asks for something of a filing; `possible` ones are explained and never typed into. */
export type FormKind = 'sure' | 'possible' | null;

/** What each field says for a filing: learnt from pages of filings and of other registers, see `filing-weights.test.ts`. */
const WEIGHTS: Readonly<Record<FieldKey, number>> = weights;

const TELLING = 4;
const MOST_TELLING = 4;
const MOST_SUBJECTS = 3;
const FOREIGN = 2.5;
const HEADED = 2;
const TITLED = 3;

/**
 * From here on a page is a filing's: where what is lost and three times what is wrong come to the least on pages of which
 * a quarter of the labels is not known.
 */
const SURE = 8;
/** From here on it may be one: it is explained, and nothing is typed into it. */
const POSSIBLE = 4;
/** So many fields below headings of a filing are a part of one, unless more is asked that has nothing to do with it. */
const FEWEST = 2;
const MOST_FOREIGN = 2 / 3;

/** What the settings of any website ask too, and lists of bought domains. */
const OF_A_SITE =
  /^(?:admin\.(?:name|mobile|email|landline)|lookup\.(?:query|serviceType|result\.service\w+)|filing\.(?:entityNumber|domainToVerify)|psb\.(?:icpNumber|domain|websiteName|openDate)|website\.(?:name|contentDescription|domains|homeUrl|number)|instance\.publicIp|documents\.authorizationLetter|psb\.securityOfficer|entity\.(?:name|mailingAddress)|app\.icon)$/u;
/** … and stores of Apps. */
const OF_AN_APP =
  /^(?:app\.(?:name|packageName|bundleId|icon|platforms)|website\.(?:serviceContent|remark))$/u;

const NUMBER = /\.(?:entityNumber|number|icpNumber|result\.serviceLicence)$/u;

/** Whether a page is a filing's: one on a known host that asks as documented pages do, and elsewhere what names one, in small or in sum. */
export function kindBy(evidence: FilingEvidence, weightsOfKeys = WEIGHTS): FormKind {
  const { asked, foreign, telling } = evidence;
  if (evidence.isOther) return null;
  const isOfASite = [...asked.keys()].every(
    (key) => OF_A_SITE.test(key) || (asked.has('app.name') && OF_AN_APP.test(key)),
  );
  const isEnough = telling > 0 || (evidence.isNamed && asked.size > FEWEST);
  // The settings of a site are worded as a filing's steps are, and ask for its number besides.
  const isSettings =
    isOfASite && asked.size > FEWEST && [...asked.keys()].some((key) => NUMBER.test(key));
  if (evidence.isDocumented && isEnough && foreign === 0 && !isSettings) return 'sure';
  if (!evidence.isNamed) return null;
  if (evidence.isTitled) return 'sure';
  const score = scoreOf(evidence, weightsOfKeys);
  const isBelowHeadings =
    evidence.isHeaded &&
    asked.size >= FEWEST &&
    foreign <= Math.max(FEWEST, evidence.isHeadedByName ? asked.size * MOST_FOREIGN : 0);
  if ((score >= SURE || isBelowHeadings) && !isOfASite) return 'sure';
  return score >= POSSIBLE && telling > 0 ? 'possible' : null;
}

/** How much speaks for a filing: what everybody asks weighs nothing, what other registers ask weighs against it. */
function scoreOf(evidence: FilingEvidence, weightsOfKeys: Readonly<Record<FieldKey, number>>) {
  let score = 0;
  for (const meanings of evidence.asked.values())
    score += Math.min(...meanings.map((key) => weightsOfKeys[key] ?? 0));
  score += TELLING * Math.min(evidence.telling, MOST_TELLING);
  score += HEADED * Number(evidence.isHeaded) + Number(evidence.headsBoth);
  score += TITLED * Number(evidence.isTitledFiling);
  return score + Math.min(evidence.subjects, MOST_SUBJECTS) - FOREIGN * evidence.foreign;
}
