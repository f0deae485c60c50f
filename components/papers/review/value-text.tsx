import { i18n } from '#i18n';
import type { ReadValue } from '@/lib/papers/types';
import { addressInEnglish } from '@/lib/read-back';
import { spoken } from '@/lib/spoken';

import { inEnglish } from './latin';

/** A value, how it is spoken, and what it says in English. */
export function ValueText({ text, read }: { text: string; read?: ReadValue }) {
  const latin = spoken(text, read?.key === 'personName' || read?.key === 'legalRepresentative');
  const english = read ? inEnglish(read.key, read.value) : addressInEnglish(text);
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
