import { longTermAmong } from '@/lib/forms/long-term';
import type { FieldKey } from '@/lib/forms/types';
import type { Control, ControlKind, WriteOptions, WriteResult } from '@/lib/page/types';

import { datePartAmong } from '../convert/date-form';
import { divisionAmong, isSpare, isTaken, samePlace } from '../convert/division';
import { isLandline, isLongTerm, isRegion } from '../convert/field-kinds';
import { obstacleReason } from '../obstacle-reason';
import { isMainlandCode, mainlandCodeAmong } from '../convert/phone-numbers';
import { sameChoice, wordingAmong } from '../convert/wording';
import * as say from '../english/run/write';

const GROUPS: readonly ControlKind[] = ['radio-group', 'checkbox-group'];

/** What is to be written into one control: its own texts, and all those of its field with their place among them. */
export interface Wording {
  key: FieldKey;
  texts: readonly string[];
  all: readonly string[];
  from: number;
}

/**
 * Writes into one control. Where the page words an option differently than the plan could know (its list was closed),
 * the page's own wording of the same option is taken, and what its list does not offer is asked of its search. Gives
 * what was written in the end.
 */
export async function writeWording(
  control: Control,
  wording: Wording,
  options: WriteOptions,
): Promise<{ result: WriteResult; texts: readonly string[] }> {
  let { texts } = wording;
  let search = false;
  for (let attempt = 0; ; attempt++) {
    // Of a group the very choice must be free, and only now it is known which one that is.
    const obstacle = GROUPS.includes(control.kind) ? control.obstacle(texts) : null;
    if (obstacle) return { result: { outcome: 'failed', reason: obstacleReason(obstacle) }, texts };
    const result = await control.write(texts, { ...options, search });
    if (result.outcome !== 'no-such-option' || attempt > wording.texts.length)
      return { result, texts };
    const at = result.at ?? firstMissing(texts, result.offered);
    const better = reworded({ ...wording, texts }, at, result.offered);
    if (better) texts = better;
    else if (result.canSearch) search = true;
    else return { result, texts };
  }
}

/** What the page calls what it was given, as sentences: its options were not known when the plan was made. */
export const rewordings = ({ key, texts }: Wording, written: readonly string[]): string[] =>
  written.flatMap((text) => {
    const asked = texts.includes(text)
      ? undefined
      : texts.find((one) => (isRegion(key) ? samePlace(one, text) : sameChoice(key, one, text)));
    return asked === undefined ? [] : [say.calledOnPage(asked, text)];
  });

/** Whether the list before took what is asked of this one: the page has no list for 市辖区. */
export const wasTaken = ({ key, all, from }: Wording, before: string | undefined): boolean =>
  isRegion(key) && before !== undefined && isTaken(all, from, before);

/** Whether a page may offer nothing here, and rightly so: 东莞市 has no districts. */
export const isOptional = ({ key, all, from, texts }: Wording): boolean =>
  isRegion(key) && texts.length === 1 && isSpare(all, from);

/** The texts with the page's own word at one place; null when it offers nothing of that meaning. */
export function reworded(
  { key, texts, all, from }: Wording,
  at: number,
  offered: readonly string[],
): readonly string[] | null {
  const wanted = texts[at];
  if (wanted === undefined) return null;
  if (!isRegion(key))
    return replaced(
      texts,
      at,
      wordingAmong(key, wanted, offered) ??
        datePartAmong(offered, wanted) ??
        (isLongTerm(key) ? longTermAmong(offered, wanted === '是') : null) ??
        (isLandline(key) && isMainlandCode(wanted) ? mainlandCodeAmong(offered) : null),
    );
  if (texts.length > 1) {
    const found = divisionAmong(offered, texts, at);
    return found === 'skip' ? texts.toSpliced(at, 1) : replaced(texts, at, found);
  }
  const found = divisionAmong(offered, all, from);
  return replaced(texts, at, found === 'skip' ? divisionAmong(offered, all, from + 1) : found);
}

const replaced = (
  texts: readonly string[],
  at: number,
  found: string | null,
): readonly string[] | null =>
  found === null || found === texts[at] ? null : texts.toSpliced(at, 1, found);

const firstMissing = (texts: readonly string[], offered: readonly string[]): number =>
  Math.max(
    texts.findIndex((text) => !offered.includes(text)),
    0,
  );
