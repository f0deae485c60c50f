import { useMemo } from 'react';

import { i18n } from '#i18n';
import { ComboBox } from '@/components/ui/combo-box';
import { childrenOfPath } from '@/lib/regions/divisions';
import { englishName } from '@/lib/regions/english-names';

export interface RegionControlProps {
  label: string;
  /** e.g. `浙江省/杭州市/西湖区`; may end early. */
  value: string;
  onChange(path: string): void;
}

/** Province, prefecture and county; each is offered once the one above it is chosen. */
export function RegionControl({ label, value, onChange }: RegionControlProps) {
  const names = value ? value.split('/') : [];
  return (
    <div className="levels">
      {(['province', 'city', 'district'] as const).map((level, at) => (
        <Level
          key={level}
          label={`${label}: ${i18n.t(`profile.region.${level}`)}`}
          placeholder={i18n.t(`profile.region.${level}`)}
          parent={names.slice(0, at).join('/')}
          isOpen={at <= names.length}
          noneFits={at === 0 ? i18n.t('profile.region.noProvince') : undefined}
          name={names[at] ?? ''}
          onChange={(name) => onChange([...names.slice(0, at), ...(name ? [name] : [])].join('/'))}
        />
      ))}
    </div>
  );
}

interface LevelProps {
  label: string;
  placeholder: string;
  parent: string;
  isOpen: boolean;
  noneFits: string | undefined;
  name: string;
  onChange(name: string): void;
}

function Level({ parent, isOpen, name, ...props }: LevelProps) {
  const choices = useMemo(
    () =>
      isOpen
        ? childrenOfPath(parent).map((division) => ({
            zh: division.zh,
            en: englishName(division),
          }))
        : [],
    [parent, isOpen],
  );
  return (
    <ComboBox
      {...props}
      // The list and the text of the box belong to the division above.
      key={parent}
      choices={choices}
      value={name}
      isDisabled={!isOpen || (choices.length === 0 && !name)}
    />
  );
}
