import { i18n } from '#i18n';
import { SourceList } from '@/components/checklist/source-list';
import { Icon } from '@/components/ui/icon';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { exampleText, type RuleEntry } from '@/lib/rules/reference';
import type { Severity } from '@/lib/rules/types';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One rule: what it checks and where, how severe it is, from where it is known, what passes and what does not. */
export function RulePage({ entry }: { entry: RuleEntry }) {
  const { id, title, checks, fields, sources, accepted, refused } = entry;
  const severities = SEVERITIES.filter((one) => refused.some(({ severity }) => severity === one));
  return (
    <main className="rule stack" data-rule={id}>
      <a className="row small" href="#/rules">
        <Icon name="back" />
        {i18n.t('rules.all')}
      </a>
      <header className="stack tight">
        <h1>{title}</h1>
        <p>{checks}</p>
      </header>
      <dl className="rule-facts">
        <dt>{i18n.t('rules.severity')}</dt>
        <dd className="row wrap">
          {severities.map((severity) => (
            <span key={severity} className={`row severity-name ${severity}`}>
              <SeverityIcon severity={severity} />
              {i18n.t(`severity.${severity}`)}
            </span>
          ))}
        </dd>
        <dt>{i18n.t('rules.fields')}</dt>
        <dd>{fields.map(({ en }) => en).join('; ')}</dd>
        <dt>{i18n.t('rules.sources')}</dt>
        <dd>
          <SourceList ids={sources.map((source) => source.id)} />
        </dd>
      </dl>
      <section className="stack tight">
        <h2>{i18n.t('rules.refused')}</h2>
        <ul className="examples">
          {refused.map((example) => (
            <li key={example.shows + exampleText(example)}>
              <SeverityIcon severity={example.severity} />
              <div>
                <p>{example.shows.charAt(0).toUpperCase() + example.shows.slice(1)}</p>
                <p className="muted small">{exampleText(example)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack tight">
        <h2>{i18n.t('rules.accepted')}</h2>
        <ul className="examples">
          {accepted.map((example) => (
            <li key={example.shows + exampleText(example)}>
              <Icon name="check" />
              <div>
                <p>{example.shows.charAt(0).toUpperCase() + example.shows.slice(1)}</p>
                <p className="muted small">{exampleText(example)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <p className="muted small">{i18n.t('rules.id', [id])}</p>
    </main>
  );
}
