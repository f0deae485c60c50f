import type { ItemStretch, PerStretch } from '../items/item-stretches';
import type { Item, TextItem } from '../items/items';
import { closest, parentElement } from '../read/dom';
import type { PlacedTie } from './page-sequence';
import type { Resolved } from './resolve';
import { BUTTON } from './texts';

/** What only an invoice asks. */
const OF_INVOICE = /发票|开票|抬头|纳税|税号|开户|银行账|银行卡|收票/u;
const OF_A_COMPANY = /^(?:entity|leader|admin|mail)\./u;
/** How many texts may stand between two labels: stars, hints. */
const NEAR = 4;

/** Whether anything on a page is a word of invoices. */
export const mentionsInvoice = (
  stretches: readonly ItemStretch[],
  kept: PerStretch<boolean>,
): boolean =>
  stretches.some((stretch) =>
    kept.of(stretch, [], () =>
      stretch.items.some((item) => item.kind === 'text' && OF_INVOICE.test(item.word.raw)),
    ),
  );

/** The labels without those of an invoice: a company's address or telephone between 纳税识别号 and 开户银行. */
export function withoutInvoices(
  resolved: readonly Resolved[],
  ties: readonly PlacedTie[],
): Resolved[] {
  const placed = new Map(ties.map(({ tie, items }) => [tie, items]));
  const known = new Set(resolved.map(({ tie }) => tie.label.first));
  const gone = new Set<TextItem>();
  const isOfInvoice = ({ tie, key }: Resolved): boolean => {
    if (!OF_A_COMPANY.test(key)) return false;
    const items = placed.get(tie) ?? [];
    const before = labelNear(items, tie.label.first.at, -1);
    if (before && OF_INVOICE.test(before.word.raw)) return true;
    if (before && known.has(before) && !gone.has(before)) return false;
    const after = labelNear(items, tie.label.last.at, 1);
    return after !== null && OF_INVOICE.test(after.word.raw);
  };
  return resolved.filter((one) => {
    const isOther = isOfInvoice(one);
    if (isOther) gone.add(one.tie.label.first);
    return !isOther;
  });
}

/** 申请开票 below an invoice is no label of what comes after. */
function isPressed({ node }: TextItem): boolean {
  const element = parentElement(node);
  return element !== null && closest(element, BUTTON) !== null;
}

/** The next text before or after a place that can be a label. */
function labelNear(items: readonly Item[], from: number, step: 1 | -1): TextItem | null {
  let texts = 0;
  for (let at = from + step; texts < NEAR; at += step) {
    const item = items[at];
    if (!item) return null;
    if (item.kind !== 'text' || item.within) continue;
    texts++;
    if (item.word.couldBeLabel && !isPressed(item)) return item;
  }
  return null;
}
