import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { type Choice, ComboBox } from '@/components/ui/combo-box';
import { Icon } from '@/components/ui/icon';

import type { ListControlProps } from './validity-control';

/** Several choices: the chosen ones, and a list to add another from. */
export function ChoicesControl(props: ListControlProps & { choices: readonly Choice[] }) {
  const { label, choices, value, onChange } = props;
  const left = choices.filter(({ zh }) => !value.includes(zh));
  return (
    <div className="stack tight">
      {value.length > 0 && (
        <ul className="chips" aria-label={i18n.t('profile.chosen', [label])}>
          {value.map((zh) => {
            const en = choices.find((choice) => choice.zh === zh)?.en ?? '';
            return (
              <li key={zh} className="chip">
                <span>
                  {en} <span lang="zh">{zh}</span>
                </span>
                <Button
                  look="icon"
                  aria-label={i18n.t('profile.remove', [en || zh])}
                  onPress={() => onChange(value.filter((other) => other !== zh))}
                >
                  <Icon name="close" size={12} />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {left.length > 0 && (
        <ComboBox
          // Another key empties the box after a choice was taken.
          key={value.join()}
          label={label}
          placeholder={i18n.t(value.length > 0 ? 'profile.addAnother' : 'profile.choose')}
          choices={left}
          value=""
          onChange={(zh) => zh && onChange([...value, zh])}
        />
      )}
    </div>
  );
}
