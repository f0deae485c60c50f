import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import type { Verdict } from '@/lib/checklist/verdict';

/** In one look: whether anything stops the filing, and what is left before it. */
export function VerdictView({ stops, warnings, unknown, papers, left }: Verdict) {
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
  ].filter((part) => part !== false);
  return (
    <Notice severity={severity}>
      <strong>{first}</strong> {rest.join(' ')}
    </Notice>
  );
}
