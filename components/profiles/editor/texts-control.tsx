import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';

import type { ListControlProps } from './validity-control';

/** Several texts, one box each; there is always one to type in. */
export function TextsControl({ label, value, onChange }: ListControlProps) {
  const texts = value.length > 0 ? value : [''];
  return (
    <div className="stack tight">
      {texts.map((text, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a text changes while it is typed
        <div key={at} className="item">
          <TextField
            label={texts.length > 1 ? `${label} ${at + 1}` : label}
            labelHidden
            value={text}
            onChange={(typed) => onChange(texts.with(at, typed))}
          />
          {texts.length > 1 && (
            <Button
              look="icon"
              aria-label={i18n.t('profile.remove', [text || `${label} ${at + 1}`])}
              onPress={() => onChange(texts.toSpliced(at, 1))}
            >
              <Icon name="close" />
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button small look="plain" onPress={() => onChange([...texts, ''])}>
          <Icon name="add" size={12} />
          {i18n.t('profile.addAnother')}
        </Button>
      </div>
    </div>
  );
}
