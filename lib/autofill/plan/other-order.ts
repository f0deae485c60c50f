import { optionOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';
import { baseName } from '@/lib/regions/base-name';
import { provinceOfPath } from '@/lib/regions';

import { isPlaceholder } from '../convert/division';
import { isRegion } from '../convert/field-kinds';
import type { FieldState, PlanItem } from '../types';
import { heldBy } from './same-value';
import { isShown } from './shown-for-reading';

/** What tells one order from another, what is most certain first: whose it is, and where it is filed. */
const DECISIVE: readonly FieldKey[] = [
  'entity.certificateNumber',
  'leader.certificateNumber',
  'entity.name',
  'leader.name',
  'entity.type',
  'entity.region',
];

/** What a page says of its order that the profile says otherwise. */
export interface OtherOrder {
  key: FieldKey;
  /** On the page, and in the profile. */
  shown: string;
  ours: string;
}

/** Whether something that is only shown says that the order is somebody else's; what cannot be judged says nothing. */
export function isOtherOrder(field: FieldState, values: readonly string[]): boolean {
  const shown = heldBy(field).join('');
  const ours = values.join('/');
  return (
    isShown(field) &&
    field.certain &&
    field.addsBox === undefined &&
    DECISIVE.includes(field.key) &&
    !SAYS_NOTHING.test(shown) &&
    contradicts(field.key, shown, ours)
  );
}

/** All that says so in a plan, the most certain first and each once. */
export function otherOrderIn(items: readonly PlanItem[]): OtherOrder[] {
  const found = items.flatMap(({ field, planned }) =>
    planned.action === 'cannot' && planned.otherOrder
      ? [{ key: field.key, ...planned.otherOrder }]
      : [],
  );
  return DECISIVE.flatMap((key) => found.find((one) => one.key === key) ?? []);
}

const LONG = 10;

/** Two texts as short as they can be told apart by: long numbers by their ends, `9133…91L`. */
export function toldApart({ shown, ours }: Pick<OtherOrder, 'shown' | 'ours'>): [string, string] {
  const short = [shown, ours].map((text) =>
    text.length > LONG && /^[\dA-Za-z*-]+$/.test(text)
      ? `${text.slice(0, 4)}…${text.slice(-3)}`
      : text,
  );
  const [one = shown, other = ours] = short;
  return one === other ? [shown, ours] : [one, other];
}

/** What stands where there is no value. */
const SAYS_NOTHING = /^(?:[\s\-—–/_*]*|无|暂无|未填写|未知)$/u;

function contradicts(key: FieldKey, shown: string, ours: string): boolean {
  if (isRegion(key)) return isOtherPlace(shown, ours);
  if (key === 'entity.type') {
    // Words that nobody knows may mean the same.
    const [one, other] = [optionOf(key, shown), optionOf(key, ours)];
    return one !== undefined && other !== undefined && one.zh !== other.zh;
  }
  const [page, profile] = [comparable(shown), comparable(ours)];
  if (!key.endsWith('Number')) return !fits(page, profile);
  // A part of the number, e.g. the organisation code in a credit code, says nothing else.
  const isPart = page.length >= 8 && (profile.includes(page) || page.includes(profile));
  return /\d/.test(page) && !isPart && !fits(page, profile);
}

const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-·•‧]/gu, '')
    .toUpperCase();

/** Pages put stars in place of characters, and not always as many. */
function fits(page: string, profile: string): boolean {
  if (!page.includes('*')) return page === profile;
  const [first = '', ...rest] = page.split(/\*+/);
  const last = rest.at(-1) ?? '';
  return (
    profile.length >= first.length + last.length &&
    profile.startsWith(first) &&
    profile.endsWith(last)
  );
}

/** A region as a page shows it, in one word or in parts, with or without its upper or lower levels. */
function isOtherPlace(shown: string, ours: string): boolean {
  const levels = ours.split('/').filter((level) => level !== '' && !isPlaceholder(level));
  let rest = shown.replace(/[\s/,，>＞\-–·]/gu, '');
  if (!provinceOfPath(shown) && !/[省市区县州盟旗]$/u.test(rest)) return false;
  let told = -1;
  for (const [at, level] of levels.entries()) {
    rest = rest.replace(/^市辖区/u, '');
    const name = [level, baseName(level)].find((one) => rest.startsWith(one));
    if (name === undefined) continue;
    rest = rest.slice(name.length);
    told = at;
  }
  // Below the last level of ours there may be more, e.g. a street.
  return rest !== '' && !isPlaceholder(rest) && told < levels.length - 1;
}
