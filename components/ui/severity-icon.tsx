import { i18n } from '#i18n';
import type { Severity } from '@/lib/rules/types';

import { SHAPES } from './severity-shapes';

/** The sign of a severity; its shape tells it as well as its colour. */
export function SeverityIcon({ severity }: { severity: Severity | 'empty' }) {
  return (
    <svg className={`severity ${severity}`} viewBox="0 0 16 16" width="14" height="14" role="img">
      <title>{i18n.t(`severity.${severity}`)}</title>
      <path d={SHAPES[severity]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
