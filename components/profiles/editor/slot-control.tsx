import { ComboBox } from '@/components/ui/combo-box';
import { TextField } from '@/components/ui/text-field';
import type { Profile } from '@/lib/profiles/schema';

import { AccountControl } from './account-control';
import { ChoicesControl } from './choices-control';
import { nationalities, nationalityIn } from './countries';
import { DateControl } from './date-control';
import { RegionControl } from './region-control';
import { type Slot, slotChoices } from './slot';
import { TextsControl } from './texts-control';
import { ValidityControl } from './validity-control';

export interface SlotControlProps {
  slot: Slot;
  label: string;
  profile: Profile;
  write(value: readonly string[]): void;
}

/** The control for a slot's kind. */
export function SlotControl({ slot, label, profile, write }: SlotControlProps) {
  const value = slot.read(profile);
  const only = value[0] ?? '';
  const text = {
    label,
    labelHidden: true,
    value: only,
    onChange: (typed: string) => write([typed]),
  };
  switch (slot.kind) {
    case 'text':
      return <TextField {...text} />;
    case 'long-text':
      return <TextField {...text} lines={3} />;
    case 'date':
      return <DateControl label={label} value={only} onChange={(date) => write([date])} />;
    case 'choice':
      return (
        <ComboBox
          label={label}
          choices={slotChoices(slot.key, profile)}
          value={only}
          onChange={(chosen) => write([chosen])}
        />
      );
    case 'country':
      return (
        <ComboBox
          label={label}
          choices={nationalities()}
          value={nationalityIn(only)}
          onChange={(chosen) => write([chosen])}
        />
      );
    case 'choices':
      return (
        <ChoicesControl
          label={label}
          choices={slotChoices(slot.key, profile)}
          value={value}
          onChange={write}
        />
      );
    case 'texts':
      return <TextsControl label={label} value={value} onChange={write} />;
    case 'region':
      return <RegionControl label={label} value={only} onChange={(path) => write([path])} />;
    case 'validity':
      return <ValidityControl label={label} value={value} onChange={write} />;
    case 'account':
      return (
        <AccountControl
          label={label}
          choices={slotChoices(slot.key, profile)}
          value={value}
          onChange={write}
        />
      );
  }
}
