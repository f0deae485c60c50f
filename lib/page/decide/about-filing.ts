import { isComposed } from '@/lib/forms';

import type { Item } from '../items/items';
import type { TreeReader } from '../tie/tree-reader';
import { isInArticle } from './order-list';
import type { Resolved } from './resolve';

/**
 * What a filing is about, or who its pages say files it. Of 主体名称, 法人 and 备案单位 alone other registers ask too:
 * of fines, farms, customers, and filings of other things.
 */
const SUBJECT =
  /网站|站点|域名|icp(?!备\d)|互联网信息服务|小程序|小游戏|快应用|app|主办|开办|主体(?:单位|负责人|责任人|联系人|备案)|备案(?:主体|负责人|网站|服务|授权码|识别码)|核验单|幕布|管局|工信部|公安(?:机关)?(?:联网)?备案|前置审批|应用(?:名称|程序|包名)/iu;
const LONGEST = 40;
/** Asked of nothing else, whatever the page says besides. */
const OF_FILING =
  /^(?:sms|recover)\.|^instance\.(?:serviceCode|hasServiceCode)$|^documents\.(?:authenticityForm|backdropPhoto)$/u;

/** Whether a label of a page or a short text around them names what a filing is about. */
export const isAboutFiling = (
  resolved: readonly Resolved[],
  trees: readonly TreeReader[],
): boolean => resolved.some(namesSubject) || trees.some(({ items }) => items.some(isAboutIt));

/** Whether a label does, or is one that only a filing has. */
export const namesSubject = ({ tie: { label }, key }: Resolved): boolean =>
  SUBJECT.test(label.text) || (!isComposed(label.entries) && OF_FILING.test(key));

const isAboutIt = (item: Item): boolean =>
  item.kind === 'text' &&
  item.word.raw.length <= LONGEST &&
  SUBJECT.test(item.word.raw) &&
  !isInArticle(item);
