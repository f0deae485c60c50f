import { useMemo, useState } from 'react';

import type { ReadinessInput } from '@/lib/checklist/input';
import { openAnswers, type QuestionPart } from '@/lib/checklist/open-answers';

import { type Folds, partId } from './question-part';

const NONE: Folds['missing'] = { entity: 0, people: 0, website: 0, domain: 0, instance: 0 };
const PARTS: readonly QuestionPart[] = ['people', 'website', 'domain', 'instance'];

/** Which parts of the questions are unfolded; `answerNext` unfolds the first that misses an answer and goes there. */
export function useFolds(input: ReadinessInput | undefined): { folds: Folds; answerNext(): void } {
  const [open, setOpen] = useState<ReadonlySet<QuestionPart>>(new Set());
  const missing = useMemo(() => (input ? openAnswers(input) : NONE), [input]);
  const toggle: Folds['toggle'] = (part, isOpen) => {
    if (open.has(part) === isOpen) return;
    setOpen((before) => {
      const others = [...before].filter((other) => other !== part);
      return new Set(isOpen ? [...others, part] : others);
    });
  };
  const answerNext = (): void => {
    const part = PARTS.find((one) => missing[one] > 0) ?? 'entity';
    toggle(part, true);
    document.querySelector<HTMLElement>(`#${partId(part)}`)?.focus();
  };
  return { folds: { open, missing, toggle }, answerNext };
}
