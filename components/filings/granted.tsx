import { useId } from 'react';

import { i18n } from '#i18n';
import { SourceList } from '@/components/checklist/source-list';
import { CopyButton } from '@/components/ui/copy-button';
import { DateField } from '@/components/ui/date-field';
import { TextField } from '@/components/ui/text-field';
import { dutiesOf } from '@/lib/filings/duties';
import { type Footer, icpFooter, psbFooter } from '@/lib/filings/footer';
import type { Filing } from '@/lib/filings/schema';
import { comesBefore } from '@/lib/filings/stages';

import type { FilingPartProps } from './stage-card';

const isGranted = ({ stage }: Filing): boolean => comesBefore('administration-review', stage);

/** After the approval: what goes to the foot of the website. Nothing before. */
export function Numbers({ filing, change }: FilingPartProps) {
  if (!isGranted(filing)) return null;
  return (
    <section className="stack">
      <h2>{i18n.t('filings.footer.title')}</h2>
      <Line
        label={i18n.t('filings.footer.number')}
        value={filing.filingNumber}
        example="浙ICP备2021000000号-1"
        footer={icpFooter(filing.filingNumber, filing.province)}
        asHtml={filing.service === 'website'}
        onChange={(filingNumber) => change({ filingNumber })}
      />
      <Line
        label={i18n.t('filings.footer.psbNumber')}
        value={filing.psbNumber}
        example="京公网安备 11000002000001号"
        footer={psbFooter(filing.psbNumber)}
        asHtml={filing.service === 'website'}
        onChange={(psbNumber) => change({ psbNumber })}
      />
    </section>
  );
}

/** After the approval: what stays to be done as long as the filing stands. Nothing before. */
export function Duties({ filing, change }: FilingPartProps) {
  if (!isGranted(filing)) return null;
  return (
    <section className="stack tight">
      <h2>{i18n.t('filings.duties')}</h2>
      <ul className="duties">
        {dutiesOf(filing).map(({ text, source }) => (
          <li key={text}>
            <p>{text}</p>
            <details className="more">
              <summary>{i18n.t('readiness.source')}</summary>
              <SourceList ids={source} />
            </details>
          </li>
        ))}
      </ul>
      <div className="filing-fields">
        <DateField
          label={i18n.t('filings.day.dataChangedOn')}
          value={filing.dataChangedOn}
          onChange={(dataChangedOn) => change({ dataChangedOn })}
        />
        <DateField
          label={i18n.t('filings.day.accessNoticeUntil')}
          value={filing.accessNoticeUntil}
          onChange={(accessNoticeUntil) => change({ accessNoticeUntil })}
        />
      </div>
    </section>
  );
}

interface LineProps {
  label: string;
  value: string;
  example: string;
  /** Undefined while the number is none. */
  footer: Footer | undefined;
  /** A website takes HTML; anything else shows the number alone. */
  asHtml: boolean;
  onChange(value: string): void;
}

/** A number, and the line that shows it, ready to be copied. */
function Line({ label, value, example, footer, asHtml, onChange }: LineProps) {
  const id = useId();
  const line = footer && (asHtml ? footer.html : footer.text);
  return (
    <div className="footer-line">
      <TextField label={label} placeholder={example} value={value} onChange={onChange} />
      {value.trim() !== '' && !footer && (
        <p className="small">{i18n.t('filings.footer.none', [example])}</p>
      )}
      {footer && line && (
        <div className="stack tight">
          <span id={id} className="field-label">
            {i18n.t(asHtml ? 'filings.footer.html' : 'filings.footer.text')}
          </span>
          <div className="row">
            <code aria-labelledby={id}>{line}</code>
            <CopyButton text={line} />
          </div>
          {footer.note && <p className="muted small">{footer.note}</p>}
          <details className="more">
            <summary>{i18n.t('readiness.source')}</summary>
            <SourceList ids={footer.source} />
          </details>
        </div>
      )}
    </div>
  );
}
