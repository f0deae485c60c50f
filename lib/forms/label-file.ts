import common from './data/common-labels.json';
import { FIELD_ENTRIES, MESSAGE_ENTRIES } from './entries';
import { normalise } from './normalise';
import type { MessageKind, SystemId } from './types';
import { labelsOf } from './labels-of';

const STATUS_KINDS: ReadonlySet<MessageKind> = new Set(['status', 'reject', 'audit']);
/** Without one of these words a status (正常, 提交成功) stands on any order page. */
const OF_FILING = /备案|管局|主办|主体|审核|初审|报备|不合格/u;
const SHORTEST_STATUS = 4;
/** A system whose pages have no form: they are known by their titles alone. */
const WITHOUT_FORM: SystemId = 'aliyun-console';

const statuses = (): string[] =>
  [
    ...new Set(
      MESSAGE_ENTRIES.filter(
        ({ kind, system }) => STATUS_KINDS.has(kind) || system === WITHOUT_FORM,
      )
        .map(({ zh }) => normalise(zh))
        .filter((text) => text.length >= SHORTEST_STATUS && OF_FILING.test(text)),
    ),
  ].sort();

/** What `data/labels.json` must hold: a test and the build compare it with the sections. */
export function labelFile(): { telling: string[]; common: string[]; statuses: string[] } {
  const everywhere = new Set(common.map(normalise));
  const labels = [...FIELD_ENTRIES.values()].flatMap(labelsOf);
  const texts = [...new Set(labels.map(({ wording }) => normalise(wording)))].sort();
  return {
    telling: texts.filter((text) => !everywhere.has(text)),
    common: texts.filter((text) => everywhere.has(text)),
    statuses: statuses(),
  };
}
