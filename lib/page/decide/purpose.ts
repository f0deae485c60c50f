import { titleOf } from '../read/title';
import type { TreeReader } from '../tie/tree-reader';
import { headsOtherwise, isTitledOtherwise } from './other-titles';
import type { Resolved } from './resolve';

/** What a form says of what it is for: 兹授权下述人员办理我单位互联网信息服务备案事宜. */
const FILING =
  /^(?!.*(?:如需|无需|不需|未|之前|请先|完成后)).*(?:办理|申[请报]|提交|填写|录入|用于).{0,12}(?:icp|网站|域名|app|小程序|互联网信息服务).{0,4}备案/iu;
/** What other registers of the net and of firms call themselves. */
const OTHER =
  /(?:区块链|算法|大模型|生成式|人工智能|深度合成|药品|医疗器械|化妆品|食品|等级保护|等保|定级|数据出境|个人信息|房屋|租赁|海关|报关|外贸|商标|著作权|软著|劳动|工程|施工|消防|环评|私募|基金|保险|培训|民宿|特种设备|无线电|电信业务|短信签名).{0,10}(?:备案|登记|报备|申报)|认证(?:负责|管理|联系)人|客户端软件信息/u;
const OWN = /(?:icp|网站|域名|app|小程序|主体)(?:信息)?备案/iu;
const LONGEST = 80;
/** So many texts above the first label. */
const ABOVE = 3;

/** What the title, and the texts right above the first label, say of what a form is for. */
export function purposeOf(
  beside: readonly (readonly Resolved[])[],
  trees: readonly TreeReader[],
): { isFiling: boolean; isOther: boolean } {
  const above = textsAbove(beside, trees);
  const isFiling = above.some((text) => FILING.test(text) && !isOther(text));
  const titles = trees.map(({ root }) => titleOf(root));
  const isOfOthers =
    [...titles, ...above].some(isOther) ||
    titles.some(isTitledOtherwise) ||
    above.some(headsOtherwise);
  return { isFiling, isOther: !isFiling && isOfOthers };
}

const isOther = (text: string): boolean => OTHER.test(text) && !OWN.test(text);

function textsAbove(
  beside: readonly (readonly Resolved[])[],
  trees: readonly TreeReader[],
): string[] {
  const first = beside.find(({ length }) => length > 0)?.[0]?.tie.label.first;
  if (!first) return [];
  const { items = [] } = trees.find(({ items: all }) => all[first.at] === first) ?? {};
  return items
    .slice(Math.max(0, first.at - ABOVE), first.at)
    .flatMap((item) =>
      item.kind === 'text' && item.word.raw.length <= LONGEST ? [item.word.text] : [],
    );
}
