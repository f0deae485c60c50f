import type { FieldKey } from '@/lib/forms/types';

import type { Asks } from './asks';
import { isLegalApart } from './legal-apart';
import { askedByName, askedOfAnybody, NamedElsewhere } from './named-elsewhere';
import type { Whose } from './police-page';
import type { Stretch } from './stretches';

/** What the labels of a page ask by name, as one of them is told from by what the others below its heading ask. */
export interface WordsBelowHeading {
  named: NamedElsewhere;
  /** Stands for all words that are asked by name. */
  state: string;
}

/** For each stretch what the page asks by name, and what the labels below the same heading ask of anybody. */
export function wordsBelowHeadings(
  stretches: readonly Stretch[],
  whose: Whose,
): readonly WordsBelowHeading[] {
  const all = new Set(stretches.map(({ asks }) => asks));
  const onPage = askedByName(answered(all, whose));
  const isApart = isLegalApart(answered(all, whose));
  const wordsOf = (group: Iterable<Asks>): WordsBelowHeading => {
    const inGroup = askedOfAnybody(answered(group, whose));
    return {
      named: new NamedElsewhere(onPage, inGroup, isApart),
      state: `${onPage.state} ${inGroup.state} ${isApart}`,
    };
  };
  const groups: WordsBelowHeading[] = [];
  /** Of groups all of whose stretches ask the same. */
  const known = new Map<Asks, WordsBelowHeading>();
  for (let at = 0; at < stretches.length;) {
    const group = new Set<Asks>();
    const from = at;
    for (let one = stretches[at]; one; one = stretches[++at]) {
      if (at > from && one.headings.length > 0) break;
      group.add(one.asks);
    }
    const [first] = group;
    const same = group.size === 1 && first ? known.get(first) : undefined;
    const words = same ?? wordsOf(group);
    if (first && group.size === 1) known.set(first, words);
    while (groups.length < at) groups.push(words);
  }
  return groups;
}

/** The labels beside a control or a value, with what each can mean on such a page. */
function* answered(
  asked: Iterable<Asks>,
  whose: Whose,
): Generator<{ keys: readonly FieldKey[]; text: string }> {
  for (const asks of asked) {
    const keys = asks.keysOn(whose);
    for (const [at, { text, isAnswered }] of asks.labels.entries())
      if (isAnswered) yield { keys: keys[at] ?? [], text };
  }
}
