import type { ControlItem, TextItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import { branchOf } from '../read/ancestors';
import { closest, contains, labelledControl, localName, parentElement } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import { isOfBefore } from './table';
import type { Tying } from './tying';

/** Whether nothing between label and control is more likely to be the control's label. */
export function belongsTo(
  { items }: Tying,
  label: LabelItem,
  control: ControlItem,
  row: Element,
): boolean {
  let between: Node | null = null;
  for (let at = label.last.at + 1; at < control.at; at++) {
    const item = items[at];
    if (item?.kind !== 'text' || !item.word.couldBeLabel) continue;
    if (isAbout(item, control) || isOfBefore(item.node)) continue;
    if (between) return false;
    between = item.node;
  }
  if (!between) return true;
  const branch = branchOf(row, control.root);
  return (
    branch !== null &&
    branch !== branchOf(row, label.element) &&
    contains(branch, between) &&
    ['tr', 'dl', 'ul'].includes(localName(row))
  );
}

const ADVICE =
  'p,small,[class*="tip" i],[class*="hint"],[class*="help"],[class*="desc"],[class*="muted"],[class*="form-text"],[class*="placeholder"]';

const CHOOSES = `${PAGE_BUTTON}, [class*="btn"]`;

/** 选择文件：法人身份证正面 and 暂无图片 beside the box for it. */
const FILE =
  /^\s*(?:(?:点击|请)?(?:选择|上传|添加)(?:文件|图片|照片|附件)|(?:点击|请)(?:选择|上传|添加)\s*$|(?:暂无|尚未|还未|未上传|未选择|没有选择)|(?:预览|示例图?|样例|查看(?:示例|样例|范例))\s*$)/u;

/** What only says how a control is used: advice, and the words that are pressed to choose its file. */
function isAbout({ node, word }: TextItem, { inputs, shape }: ControlItem): boolean {
  const element = parentElement(node);
  if (!element) return false;
  if (closest(element, ADVICE)) return true;
  if (shape !== 'upload') return false;
  if (FILE.test(word.raw)) return true;
  const pressed = closest(element, 'label') as HTMLLabelElement | null;
  const named = pressed && labelledControl(pressed);
  return closest(element, CHOOSES) !== null || (named !== null && inputs.includes(named));
}
