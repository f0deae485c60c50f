import type { FieldKey } from '@/lib/forms/types';

import type { Evidence } from '../types';
import type { TextItem } from '../items/items';
import { sectionOf } from './label-keys';
import { SOMEBODY } from './legal-apart';
import type { NamedElsewhere } from './named-elsewhere';
import type { PageSoFar } from './page-so-far';
import type { StepsOnPage } from './steps-on-page';
import { isOfSecondPerson, pictureEvidence } from './whose-picture';
import * as say from '../english/decide/sequence-evidence';

/** What is asked of who files but once: 姓名 after 单位名称 is somebody's. */
const ONCE = /^entity\.(?:name|certificateNumber|certificateType)$/u;
/** Whose name the police ask as 名称, beside that of the website. */
const PARTIES: ReadonlySet<FieldKey> = new Set(['psb.accessProvider', 'psb.registrar']);
const NUMBER: FieldKey = 'entity.certificateNumber';
const NAME: FieldKey = 'entity.name';
const TYPE: FieldKey = 'entity.type';
const wasAsked = (key: FieldKey, text: string, soFar: PageSoFar): boolean =>
  ONCE.test(key) &&
  (soFar.hasAsked(key, text) || isBehindNumber(key, soFar) || isNextName(key, text, soFar));
/** 姓名 after a number of who files, whose name was asked in words that nobody can tell. */
const isNextName = (key: FieldKey, text: string, soFar: PageSoFar): boolean =>
  key === NAME && /^(?:姓名|名字)$/u.test(text) && soFar.has(NUMBER);
/** What of who files was not asked yet, but for its name. */
const isLeftOut = (key: FieldKey, soFar: PageSoFar): boolean =>
  ONCE.test(key) && key !== NAME && !soFar.has(key);
/** The kind of a certificate is asked before its number, or right behind it. */
const isBehindNumber = (key: FieldKey, soFar: PageSoFar): boolean =>
  key === 'entity.certificateType' && soFar.has(NUMBER) && soFar.last !== NUMBER;

const CERTIFICATES: readonly FieldKey[] = [
  'entity.certificateNumber',
  'entity.certificateType',
  'leader.certificateType',
];
/** 证件号码 after a person's name may be that of the company before it, of which no number was asked. */
const isOfNobody = (key: FieldKey, keys: readonly FieldKey[], soFar: PageSoFar): boolean =>
  key === 'leader.certificateNumber' &&
  keys.includes('entity.certificateNumber') &&
  soFar.hasSeen('entity') &&
  !CERTIFICATES.some((one) => soFar.has(one));

/** Of nobody's certificate but the one of who files the address is asked. */
const ADDRESS: FieldKey = 'entity.certificateAddress';

/** A heading that names the leader; 主体负责人基本情况 is known to stand above the administrator too. */
const isOfLeader = (heading: TextItem | null): boolean =>
  heading?.word.heading?.owner === 'leader' && !heading.word.text.includes('基本情况');

/** 证件号码 after 网站负责人姓名: a name and its certificate stand together, and all of somebody where no leader is asked before. */
const continuesAdmin = (key: FieldKey, soFar: PageSoFar): boolean =>
  soFar.section === 'admin' && (key.includes('.certificate') || !soFar.hasSeen('leader'));

const isPastPerson = (soFar: PageSoFar): boolean =>
  soFar.hasSeen('leader') || soFar.hasSeen('admin');

const AT_THE_END = 25;
/** A remark is asked at the end of what it is about, below its heading. */
const closes = (key: FieldKey, { heading }: PageSoFar): boolean =>
  key.endsWith('.remark') &&
  heading?.word.heading?.sections.some((one) => one === sectionOf(key)) === true;

const sequence = (detail: string, score: number): Evidence[] => [
  { kind: 'sequence', detail, score },
];

/**
 * What the order of a filing says for one of the fields `keys` that a label with this text can mean: entity and leader
 * come first, then the website, then its administrator.
 */
export function orderEvidence(
  key: FieldKey,
  { keys, text, heading }: { keys: readonly FieldKey[]; text: string; heading: TextItem | null },
  soFar: PageSoFar,
  steps: StepsOnPage,
  named: NamedElsewhere,
): Evidence[] {
  const section = sectionOf(key);
  if (text === '名称' && PARTIES.has(key) && !soFar.hasAsked('psb.websiteName', text))
    return sequence(say.notAskedBefore, -6);
  if (section === 'leader' && isOfNobody(key, keys, soFar)) return sequence(say.notAskedBefore, -8);
  // A remark may close all of it, whoever was asked since.
  const afterWebsite = key.endsWith('.remark') ? soFar.website.isPast : soFar.isPastWebsite;
  const legal = besideLegal(key, text, keys, heading, soFar, named);
  if (legal !== 0)
    return sequence(legal > 0 ? say.afterLegalRepresentative : say.ofLegalRepresentative, legal);
  if (section === 'leader' || section === 'entity') {
    // Of nobody who was named: of who files as well.
    if (afterWebsite && isLeftOut(key, soFar) && !soFar.hasSeen('admin')) return [];
    // Back with who files, nobody says whose telephone it is.
    const isWithEntity = soFar.section === 'entity' && soFar.isLastSure && soFar.has(NAME);
    if (afterWebsite && section === 'leader' && isWithEntity) return [];
    if (afterWebsite && !(section === 'leader' && isOfLeader(heading)))
      return sequence(say.afterWebsite, -30);
    if (continuesAdmin(key, soFar)) return sequence(say.afterAdministrator, -10);
    if (soFar.hasUsed(key, text)) return sequence(say.stoodBefore, -15);
    if (wasAsked(key, text, soFar)) return sequence(say.askedBefore, -15);
  }
  if (section === 'admin') {
    if (afterWebsite) return sequence(say.afterWebsite, 5);
    if (soFar.hasUsed(`leader${key.slice(section.length)}`, text))
      return sequence(say.secondOfThisLabel, 15);
    const { sections = [] } = heading?.word.heading ?? {};
    if (sections.includes('admin') && !sections.includes('leader')) return [];
    if (continuesAdmin(key, soFar)) return sequence(say.afterAdministrator, 10);
    const isBeforeWebsite = steps.asksOfWebsite && !soFar.hasSeen('website');
    if (soFar.hasSeen('entity') || soFar.hasSeen('leader') || isBeforeWebsite)
      return sequence(say.noWebsiteBefore, -20);
  }
  if (section === 'documents') return pictureEvidence(key, keys, text, heading, soFar);
  if (section === 'filing' && (afterWebsite || heading?.word.heading?.sections.includes('website')))
    return sequence(say.withWebsite, -20);
  if (section === 'filing' && keys.includes('website.domains') && steps.has('order'))
    return sequence(say.withOrders, -20);
  if (section === 'filing' && keys.includes('website.domains') && isPastPerson(soFar))
    return sequence(say.afterPerson, -15);
  if (
    section === 'filing' &&
    !steps.has('website') &&
    !steps.has('app') &&
    keys.includes('website.domains')
  )
    return sequence(say.noWebsiteOnPage, 15);
  if (
    steps.asksOfWebsite &&
    section === 'filing' &&
    keys.includes('website.domains') &&
    !text.includes('备案')
  )
    return sequence(say.withWebsite, -12);
  if (section === 'filing' && keys.includes('website.domains') && text.includes('备案'))
    return sequence(say.beforeWebsite, 10);
  return [];
}

/** How much speaks for the other person where a page asks both of 法人 and of 负责人, below no heading of the entity's. */
function besideLegal(
  key: FieldKey,
  text: string,
  keys: readonly FieldKey[],
  heading: TextItem | null,
  soFar: PageSoFar,
  named: NamedElsewhere,
): number {
  if (!SOMEBODY.test(text)) return 0;
  const owner = heading?.word.heading?.owner;
  if (owner === 'leader' || owner === 'entity') return 0;
  const isOther = sectionOf(key) === 'admin' || isOfSecondPerson(key);
  const of = keys.find((one) => soFar.hasAskedLegal(one));
  if (of === undefined) return named.isLegalApart && keys.length > 1 ? (isOther ? 20 : -20) : 0;
  if (of === key) return -20;
  return isOther ? 20 : 0;
}

/** The same words again are somebody else's, unless another website came between. */
const isAskedAgain = (key: FieldKey, text: string, soFar: PageSoFar): boolean =>
  sectionOf(key) === 'admin' && soFar.website.isPast
    ? soFar.website.hasUsed(key, text)
    : soFar.hasUsed(key, text);

/** What the fields around the label say: the section of the one before, and of the two after where they are certain. */
export function neighbourEvidence(
  key: FieldKey,
  text: string,
  following: readonly (readonly FieldKey[])[],
  soFar: PageSoFar,
): Evidence[] {
  const section = sectionOf(key);
  const evidence: Evidence[] = [];
  if (soFar.section === section && !wasAsked(key, text, soFar))
    evidence.push({
      kind: 'neighbours',
      detail: say.fieldBefore,
      score: isAskedAgain(key, text, soFar) ? -10 : closes(key, soFar) ? AT_THE_END : 15,
    });
  const [after] = following;
  // 名称 before 性质 is who files, wherever on the page.
  if (key === NAME && !soFar.has(NAME) && after?.every((one) => one === TYPE))
    evidence.push({ kind: 'neighbours', detail: say.fieldAfter, score: 40 });
  if (key === 'entity.certificateNumber' && after?.every((one) => one === ADDRESS))
    evidence.push({ kind: 'neighbours', detail: say.addressOfIt, score: 12 });
  if (key === `${section}.certificateNumber` && soFar.last === `${section}.certificateType`)
    evidence.push({ kind: 'neighbours', detail: say.kindBefore, score: 6 });
  for (const [step, [next, ...others]] of following.entries()) {
    if (next && others.length === 0 && sectionOf(next) === section)
      evidence.push({ kind: 'neighbours', detail: say.fieldAfter, score: step === 0 ? 6 : 3 });
  }
  return evidence;
}
