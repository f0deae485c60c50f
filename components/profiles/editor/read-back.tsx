import { i18n } from '#i18n';
import { useSpoken } from '@/components/ui/use-spoken';

const HAN = /\p{Script=Han}/u;

/** How a Chinese value is spoken, for who cannot read it; nothing for other values. */
export function ReadBack({ text }: { text: string }) {
  const isChinese = HAN.test(text);
  const spoken = useSpoken(isChinese);
  if (!isChinese || !spoken) return null;
  return (
    <p className="read-back">
      <span className="visually-hidden">{i18n.t('papers.spoken')} </span>
      <span lang="zh-Latn">{spoken(text)}</span>
    </p>
  );
}
