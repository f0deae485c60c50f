import { i18n } from '#i18n';
import { PROVINCES } from '@/lib/regions';

import { ComboBox } from './combo-box';

interface Props {
  /** The province's Chinese name; empty while none is chosen. */
  value: string;
  placeholder?: string;
  onChange(name: string): void;
}

/** The province of a filing, found by its English or Chinese name. */
export function ProvinceChoice(props: Props) {
  return (
    <div className="text-field">
      <span className="field-label">{i18n.t('readiness.province')}</span>
      <ComboBox label={i18n.t('readiness.province')} choices={PROVINCES} {...props} />
    </div>
  );
}
