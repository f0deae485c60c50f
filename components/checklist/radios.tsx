import { Label, RadioGroup } from 'react-aria-components';

import { i18n } from '#i18n';
import { Radio } from '@/components/ui/checkbox';

import './questions.css';

export interface RadiosProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onChange(value: Value): void;
}

/** A question with one answer out of a few, which all stand there. */
export function Radios<Value extends string>({ label, choices, ...props }: RadiosProps<Value>) {
  const { value, onChange } = props;
  return (
    <RadioGroup
      className="radios"
      value={value || 'open'}
      onChange={(chosen) => {
        const found = choices.find(([one]) => (one || 'open') === chosen);
        if (found) onChange(found[0]);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="radios-row">
        {choices.map(([one, text]) => (
          <Radio key={one} value={one || 'open'}>
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

type Answer = '是' | '否' | '';

/** Yes, no, or not known yet. */
export function YesNo(props: Omit<RadiosProps<Answer>, 'choices'>) {
  return (
    <Radios
      {...props}
      choices={[
        ['是', i18n.t('readiness.yes')],
        ['否', i18n.t('readiness.no')],
        ['', i18n.t('readiness.open')],
      ]}
    />
  );
}
