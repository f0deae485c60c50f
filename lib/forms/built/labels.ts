import everywhere from '../data/common-labels.json';
import { labelsOf } from '../labels-of';
import { normalise } from '../normalise';
import type { MessageKind, SystemId } from '../types';
import { fieldEntries } from './field-entries';
import { messageEntries } from './message-entries';

const STATUS_KINDS: ReadonlySet<MessageKind> = new Set(['status', 'reject', 'audit']);
/** Without one of these words a status (正常, 提交成功) stands on any order page. */
const OF_FILING = /备案|管局|主办|主体|审核|初审|报备|不合格/u;
const SHORTEST_STATUS = 4;
/** A system whose pages have no form: they are known by their titles alone. */
const WITHOUT_FORM: SystemId = 'aliyun-console';

/** Labels that stand on any login page too. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set(everywhere.map(normalise));
const labels = /* @__PURE__ */ sorted(fieldEntries.flatMap(labelsOf).map(({ wording }) => wording));

/** Labels that hardly occur on a page that is no filing page. */
export const telling = /* @__PURE__ */ labels.filter((text) => !COMMON.has(text));
export const common = /* @__PURE__ */ labels.filter((text) => COMMON.has(text));
/** Statuses of an order, what a review found wrong, and the titles of pages without a form. */
export const statuses = /* @__PURE__ */ sorted(
  messageEntries
    .filter(({ kind, system }) => STATUS_KINDS.has(kind) || system === WITHOUT_FORM)
    .map(({ zh }) => zh),
).filter((text) => text.length >= SHORTEST_STATUS && OF_FILING.test(text));

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts.map(normalise))].toSorted();
}
