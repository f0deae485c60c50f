import { createContext, type ReactNode, use } from 'react';

import { i18n } from '#i18n';
import type { ReadinessInput } from '@/lib/checklist/input';
import type { QuestionPart } from '@/lib/checklist/open-answers';

export interface QuestionsProps {
  input: ReadinessInput;
  answer(change: Partial<ReadinessInput>): void;
}

/** Which parts are unfolded, and how many answers each of them misses. */
export interface Folds {
  open: ReadonlySet<QuestionPart>;
  missing: Readonly<Record<QuestionPart, number>>;
  toggle(part: QuestionPart, open: boolean): void;
}

export const FoldsContext = createContext<Folds>({
  open: new Set(),
  missing: { entity: 0, people: 0, website: 0, domain: 0, instance: 0 },
  toggle: () => undefined,
});

/** Where the summary of a part is found, to lead there. */
export const partId = (part: QuestionPart): string => `questions-${part}`;

/** Questions about one thing, folded under its name, which says how many wait for an answer. */
export function Part(props: { id: QuestionPart; title: string; children: ReactNode }) {
  const { id, title, children } = props;
  const { open, missing, toggle } = use(FoldsContext);
  return (
    <details
      className="question-part"
      open={open.has(id)}
      onToggle={({ currentTarget }) => toggle(id, currentTarget.open)}
    >
      <summary id={partId(id)}>
        {title}
        {missing[id] > 0 && (
          <span className="muted">{i18n.t('readiness.openAnswers', missing[id])}</span>
        )}
      </summary>
      <fieldset aria-label={title}>{children}</fieldset>
    </details>
  );
}
