import { i18n } from '#i18n';
import { Progress } from '@/components/ui/progress';
import type { ReadingStep } from '@/lib/papers/client';

/** How far reading is: the line that was read last, and the way to end it. */
export function ReadingProgress({
  name,
  step,
  cancel,
}: {
  name: string;
  step: ReadingStep;
  cancel(): void;
}) {
  const isReading = step.step === 'reading';
  return (
    <section className="stack tight" aria-live="polite">
      <h2>{i18n.t('papers.readingFile', [name])}</h2>
      <p className="muted">{i18n.t(isReading ? 'papers.readingLines' : 'papers.loadingReader')}</p>
      <Progress
        done={isReading ? step.done : 0}
        total={isReading ? step.total : 0}
        cancel={cancel}
      />
      {isReading && (
        <p className="last-line" lang="zh" aria-hidden="true">
          {step.text}
        </p>
      )}
    </section>
  );
}
