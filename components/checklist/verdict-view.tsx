import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Verdict } from '@/lib/checklist/verdict';

interface Props extends Verdict {
  /** Leads to the first question without an answer. */
  answerNext(): void;
}

/** In one look: whether anything stops the filing, what is left before it, and what was not answered. */
export function VerdictView({
  stops,
  warnings,
  unknown,
  papers,
  left,
  missing,
  answerNext,
}: Props) {
  const severity = stops.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'info';
  const first =
    stops.length > 0
      ? i18n.t('readiness.stopped', stops.length)
      : warnings.length > 0
        ? i18n.t('readiness.atRisk', warnings.length)
        : i18n.t('readiness.clear');
  const rest = [
    i18n.t('readiness.leftBefore', left),
    papers > 0 && i18n.t('readiness.papers', papers),
    unknown > 0 && i18n.t('readiness.unknown', unknown),
    missing > 0 && i18n.t('readiness.missing', missing),
  ].filter((part) => part !== false);
  return (
    <Notice severity={severity}>
      <strong>{first}</strong> {rest.join(' ')}{' '}
      {missing > 0 && (
        <span className="no-print">
          <Button look="plain" small onPress={answerNext}>
            {i18n.t('readiness.answerNext')}
          </Button>
        </span>
      )}
    </Notice>
  );
}
