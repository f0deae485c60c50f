import type { ReactNode } from 'react';

import type { ReadinessInput } from '@/lib/checklist/input';

export interface QuestionsProps {
  input: ReadinessInput;
  answer(change: Partial<ReadinessInput>): void;
}

/** Questions about one thing, under its name. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
