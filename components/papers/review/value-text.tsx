import { i18n } from '#i18n';
import { optionOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';
import type { ReadValue } from '@/lib/papers/types';
import { addressInEnglish } from '@/lib/read-back';
import { spoken } from '@/lib/spoken';

import { inEnglish } from './latin';

interface Props {
  text: string;
  /** The field that the value is for, which may offer it as a choice. */
  field?: FieldKey;
  read?: ReadValue;
}

/** A value, how it is spoken, and what it says in English. */
export function ValueText({ text, field, read }: Props) {
  const latin = spoken(text, read?.key === 'personName' || read?.key === 'legalRepresentative');
  const chosen = field && optionOf(field, text)?.en;
  const english = chosen ?? (read ? inEnglish(read.key, read.value) : addressInEnglish(text));
  return (
    <div className="value-text">
      <strong lang="zh">{text}</strong>
      {latin && (
        <span className="small" lang="zh-Latn">
          <span className="visually-hidden">{i18n.t('papers.spoken')} </span>
          {latin}
        </span>
      )}
      {english && <span className="muted small">{english}</span>}
    </div>
  );
}
