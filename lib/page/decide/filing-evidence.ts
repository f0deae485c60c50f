import { isComposed, type LabelEntry } from '@/lib/forms';
import type { FieldKey, SystemId } from '@/lib/forms/types';

import type { ItemStretch } from '../items/item-stretches';
import type { TextItem } from '../items/items';
import type { Word } from '../items/words';
import { onceFor } from '../read/once-for';
import { titleOf } from '../read/title';
import type { TreeReader } from '../tie/tree-reader';
import { foreignLabels } from './foreign-labels';
import { isTelling, weightOf } from './form-weight';
import { keysOf, sectionOf } from './label-keys';
import { isInArticle } from './order-list';
import type { PlacedHeading } from './page-sequence';
import { purposeOf } from './purpose';
import type { Resolved } from './resolve';

/** What a page asks and says, as far as it tells a filing from another register. */
export interface FilingEvidence {
  /** The fields for which something is asked or shown, each with those that its words can mean as well. */
  asked: ReadonlyMap<FieldKey, readonly FieldKey[]>;
  /** How many labels hardly stand outside of a filing; one that names nothing of it counts half. */
  telling: number;
  /** Whether the page says itself that it is another register, of algorithms or of tenancies. */
  isOther: boolean;
  /** Whether something is headed as in a filing, and whether both who files and what is filed are. */
  isHeaded: boolean;
  headsBoth: boolean;
  /** … and whether a heading names something of a filing: 主体信息 alone heads merchants too. */
  isHeadedByName: boolean;
  /** Whether the document's title names a filing of a website, an app or their owner, and more is asked than of any company. */
  isTitled: boolean;
  /** … or a filing, whatever of: 备案 alone stands in the titles of many registers. */
  isTitledFiling: boolean;
  /** How many different names of a filing's own subjects stand in short texts beside the labels. */
  subjects: number;
  /** Whether a label, or a text beside them, names something of a filing at all. */
  isNamed: boolean;
  /** How many labels beside the known ones name nothing of a filing. */
  foreign: number;
  /** Whether it is the page of a known host, and most of what it asks is worded as documented ones are. */
  isDocumented: boolean;
}

/** What a telling label counts that other registers have too. */
const ASKED_ELSEWHERE = 0.5;

/** Words for what a filing is about and for its parts, in a label that is not known or a text beside the labels. */
const SUBJECT =
  /主办|开办|icp|互联网信息服务|前置|核验单|幕布|管局|工信部|(?:公安|网站|域名|小程序)备案|备案(?:主体|域名|密码)|(?:主体|网站)(?:信息|负责人)/giu;
/** Of 主体名称 and 备案单位 alone other registers ask too: of fines, farms, and filings of other things. */
const NAMED =
  /网站|站点|域名|icp|app|小程序|互联网信息服务|接入|主办|开办|前置|核验|幕布|主体(?:单位|负责人|责任人|联系人|备案|号)|备案(?:主体|服务|授权|识别|密码|资源|产品)|管局|工信部|公安.{0,4}备案/iu;
const LONGEST_SUBJECT = 40;
/** What only a filing asks, whatever the page says besides. */
const OF_FILING_ALONE =
  /^(?:sms|recover)\.|^instance\.(?:serviceCode|hasServiceCode)$|^documents\.(?:authenticityForm|backdropPhoto)$/u;

const namesFilingAlone = ({ tie: { label }, key }: Resolved): boolean =>
  NAMED.test(label.text) || (!isComposed(label.entries) && OF_FILING_ALONE.test(key));

/** Whether a short text says what is filed or who files it; 主体信息 alone does not, since a merchant has that too. */
const isAboutFiling = onceFor(({ items }: ItemStretch): boolean =>
  items.some(
    (item) =>
      item.kind === 'text' &&
      item.word.raw.length <= LONGEST_SUBJECT &&
      NAMED.test(item.word.text) &&
      !isInArticle(item),
  ),
);

/** 备案 alone is in the titles of many registers: of tenancies, algorithms, car parks. */
const TITLE =
  /(?:icp|网站|域名|app|应用|小程序|主体|公安|服务器|互联网信息服务).{0,8}备案|互联网站安全登记|备案(?:密码|主体|申请|注销|变更|查询)|(?:注销|变更|转移|接入)备案|主办(?:单位|者)|(?:网站|app|小程序|主体)负责人|幕布照|(?:网站|站点)开办|(?<!身份|资质)核验(?:单|表|记录)|(?:网络|信息|服务).{0,4}安全.{0,6}承诺书/iu;
const WEAK_TITLE = /备案/u;
/**
 * @param beside labels with a control or a shown value, stretch by stretch
 * @param apart parts of another purpose beside it
 */
export function filingEvidence(
  beside: readonly (readonly Resolved[])[],
  trees: readonly TreeReader[],
  headings: readonly PlacedHeading[],
  system: SystemId | null,
  apart: readonly Element[] = [],
): FilingEvidence {
  const sections = new Set(headings.flatMap(({ heading }) => heading.word.heading?.sections ?? []));
  const subjects = new Set(trees.flatMap(subjectsIn)).size;
  const said = beside.map(saidBy);
  const telling = new Set(said.flatMap((stretch) => stretch.telling));
  const ofFiling = new Set(said.flatMap((stretch) => stretch.ofFiling));
  const says = purposeOf(beside, trees);
  const composed = said.reduce((sum, stretch) => sum + stretch.composed, 0);
  const isTitled =
    (telling.size > 0 || ofFiling.size > 1) &&
    (trees.some(({ root }) => TITLE.test(titleOf(root))) || says.isFiling);
  return {
    asked: new Map(said.flatMap(({ asked }) => asked)),
    telling: [...telling].reduce((sum, text) => sum + (NAMED.test(text) ? 1 : ASKED_ELSEWHERE), 0),
    isOther: says.isOther,
    isHeaded: sections.size > 0,
    isHeadedByName: headings.some(
      ({ heading: { word } }) => word.heading !== null && NAMED.test(word.text),
    ),
    headsBoth:
      (sections.has('entity') || sections.has('leader')) &&
      (sections.has('website') || sections.has('app')),
    isTitled,
    isTitledFiling: trees.some(({ root }) => WEAK_TITLE.test(titleOf(root))),
    subjects,
    isNamed:
      isTitled ||
      said.some((stretch) => stretch.isNamed) ||
      says.isFiling ||
      trees.some(({ stretches }) => stretches.some(isAboutFiling)),
    foreign: foreignLabels(beside, trees, apart),
    isDocumented:
      system !== null && 2 * composed < beside.reduce((sum, { length }) => sum + length, 0),
  };
}

/** What the labels of one stretch say. */
const saidBy = onceFor((beside: readonly Resolved[]) => ({
  asked: beside
    .filter(isPossible)
    .map(({ tie, key }): [FieldKey, readonly FieldKey[]] => [
      key,
      meaningsOf(key, tie.label.entries),
    ]),
  telling: beside.filter(isTelling).map(({ tie }) => tie.label.text),
  ofFiling: beside.filter((one) => weightOf(one) > 0).map(({ key }) => key),
  isNamed: beside.some(namesFilingAlone),
  composed: beside.filter(({ tie }) => isComposed(tie.label.entries)).length,
}));

/** Whether no upload contradicts the only thing that a label can mean: 服务号 that is a picture. */
const isPossible = ({ tie, certain, candidates }: Resolved): boolean =>
  certain || candidates.length > 1 || tie.controls[0]?.shape !== 'upload';

/** 负责人证件号码 may be anybody's, whoever it was taken for. */
const meaningsOf = (key: FieldKey, entries: readonly LabelEntry[]): FieldKey[] =>
  sectionOf(key) === 'admin' ? [key, ...keysOf(entries)] : [key];

function subjectsIn(tree: TreeReader): string[] {
  const found = new Set<string>();
  for (const item of tree.stretches.flatMap(namingSubjects)) {
    // Blocks repeat their words: one that adds nothing need not be looked at.
    const subjects = subjectsOf(item.word).filter((subject) => !found.has(subject));
    if (subjects.length === 0 || tree.items[item.at + 1]?.kind === 'control') continue;
    if (tree.isOfLabel(item) || isInArticle(item)) continue;
    for (const subject of subjects) found.add(subject);
  }
  return [...found];
}

const namingSubjects = onceFor(({ items }: ItemStretch) =>
  items.filter(
    (item): item is TextItem => item.kind === 'text' && subjectsOf(item.word).length > 0,
  ),
);

const subjectsOf = onceFor(
  ({ raw, text }: Word): readonly string[] =>
    (raw.length <= LONGEST_SUBJECT && text.match(SUBJECT)) || [],
);
