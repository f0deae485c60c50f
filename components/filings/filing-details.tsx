import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { ProvinceChoice } from '@/components/ui/province-choice';
import { TextField } from '@/components/ui/text-field';
import type { Filing } from '@/lib/filings/schema';

import type { FilingPartProps } from './stage-card';
import { ServiceChoice } from './service-choice';
import { TypeChoice } from './type-choice';

const GUANGDONG = '广东省';

const DAYS = [
  ['domainVerifiedOn', i18n.t('filings.day.domainVerifiedOn')],
  ['domainValidUntil', i18n.t('filings.day.domainValidUntil')],
  ['instanceValidUntil', i18n.t('filings.day.instanceValidUntil')],
  ['idValidUntil', i18n.t('filings.day.idValidUntil')],
  ['siteOpenedOn', i18n.t('filings.day.siteOpenedOn')],
  ['psbApprovedOn', i18n.t('filings.day.psbApprovedOn')],
  ['letterSignedOn', i18n.t('filings.day.letterSignedOn')],
] as const satisfies readonly (readonly [keyof Filing, string])[];

/** What the person recorded of the filing; the days decide the deadlines. */
export function FilingDetails({ filing, change }: FilingPartProps) {
  const days = DAYS.filter(([key]) => key !== 'letterSignedOn' || filing.province === GUANGDONG);
  return (
    <details className="filing-details">
      <summary>{i18n.t('filings.details')}</summary>
      <div className="filing-fields">
        <TextField
          label={i18n.t('filings.name')}
          value={filing.name}
          onChange={(name) => name.trim() !== '' && change({ name })}
        />
        <ProvinceChoice value={filing.province} onChange={(province) => change({ province })} />
        <ServiceChoice value={filing.service} onChange={(service) => change({ service })} />
        <TypeChoice
          service={filing.service}
          value={filing.filingType}
          onChange={(filingType) => change({ filingType })}
        />
        <TextField
          label={i18n.t('filings.orderNumber')}
          value={filing.orderNumber}
          onChange={(orderNumber) => change({ orderNumber })}
        />
        <TextField
          label={i18n.t('filings.domain')}
          value={filing.domain}
          onChange={(domain) => change({ domain })}
        />
        {days.map(([key, label]) => (
          <DateField
            key={key}
            label={label}
            value={filing[key] === '长期' ? '' : filing[key]}
            onChange={(day) => change({ [key]: day })}
          />
        ))}
        <TextField
          label={i18n.t('filings.note')}
          lines={3}
          value={filing.note}
          onChange={(note) => change({ note })}
        />
      </div>
      <Checkbox isSelected={filing.commercial} onChange={(commercial) => change({ commercial })}>
        {i18n.t('filings.commercial')}
      </Checkbox>
    </details>
  );
}
