import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { messageBesideRepair } from '@/lib/rules/support/beside-repair';
import type { Finding } from '@/lib/rules/types';

import './slot-field.css';

/** What a rule says about a value, with its repair. `apply` puts a text in place of the value. */
export function FindingLine({ finding, apply }: { finding: Finding; apply?(value: string): void }) {
  const { severity, message, fix, suggestions = [] } = finding;
  return (
    <li className={`finding ${severity}`} data-rule={finding.rule} data-severity={severity}>
      <SeverityIcon severity={severity} />
      <div>
        <span>{apply ? messageBesideRepair(finding) : message}</span>{' '}
        <a href={`#/rules/${finding.rule}`}>{i18n.t('rules.about')}</a>
        {fix && apply && (
          <Button small onPress={() => apply(fix.value)}>
            {fix.label}
          </Button>
        )}
        {apply &&
          suggestions.map(({ zh, en, value = zh }) => (
            <Button
              key={zh}
              small
              aria-label={i18n.t('profile.insert', [en])}
              onPress={() => apply(value)}
            >
              <span lang="zh">{zh}</span>
              <span className="muted">{en}</span>
            </Button>
          ))}
      </div>
    </li>
  );
}
