import { useEffect, useState } from 'react';

import { i18n } from '#i18n';

import { loadSpoken, type Spoken } from '../pinyin-reader';

const HAN = /\p{Script=Han}/u;

/** How a Chinese value is spoken, for who cannot read it; nothing for other values. */
export function ReadBack({ text }: { text: string }) {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const isChinese = HAN.test(text);
  useEffect(() => {
    let gone = false;
    if (isChinese) void loadSpoken().then((loaded) => !gone && setSpoken(() => loaded));
    return () => {
      gone = true;
    };
  }, [isChinese]);
  if (!isChinese || !spoken) return null;
  return (
    <p className="read-back">
      <span className="visually-hidden">{i18n.t('papers.spoken')} </span>
      <span lang="zh-Latn">{spoken(text)}</span>
    </p>
  );
}
