import { useEffect, useState } from 'react';

/** How Chinese is spoken, in pinyin with tones; nothing before the readings are there, whose list is large. */
export function useSpoken(): ((chinese: string) => string) | undefined {
  const [speak, setSpeak] = useState<{ spoken: (chinese: string) => string }>();
  useEffect(() => {
    let isGone = false;
    void import('pinyin-pro').then(({ pinyin }) => {
      if (!isGone) setSpeak({ spoken: (chinese) => pinyin(chinese, { nonZh: 'consecutive' }) });
    });
    return () => {
      isGone = true;
    };
  }, []);
  return speak?.spoken;
}
