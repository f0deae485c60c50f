import { i18n } from '#i18n';
import { type Choice, ComboBox } from '@/components/ui/combo-box';
import { TextField } from '@/components/ui/text-field';

import type { ListControlProps } from './validity-control';

/** An instant-messaging account: which service, and the name there. */
export function AccountControl(props: ListControlProps & { choices: readonly Choice[] }) {
  const { label, choices, value, onChange } = props;
  const [type = '', account = ''] = value;
  return (
    <div className="pair">
      <ComboBox
        label={`${label}: ${i18n.t('profile.accountType')}`}
        choices={choices}
        value={type}
        onChange={(chosen) => onChange([chosen, account])}
      />
      <TextField
        label={`${label}: ${i18n.t('profile.accountName')}`}
        labelHidden
        value={account}
        onChange={(name) => onChange([type, name])}
      />
    </div>
  );
}
