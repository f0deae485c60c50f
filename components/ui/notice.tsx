import type { ReactNode } from 'react';

import type { Severity } from '@/lib/rules/types';

import './notice.css';
import { SeverityIcon } from './severity-icon';

/** A sentence that matters here and now. Errors are announced when they appear. */
export function Notice({ severity, children }: { severity: Severity; children: ReactNode }) {
  return (
    <div className={`notice ${severity}`} role={severity === 'error' ? 'alert' : undefined}>
      <SeverityIcon severity={severity} />
      <div>{children}</div>
    </div>
  );
}
