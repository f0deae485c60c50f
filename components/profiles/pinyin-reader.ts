/** How Chinese is read, without tones: whole words and first letters. */
export type Reader = (chinese: string) => string[];

/** Brings the readings, whose list is large: for the manager alone, not for what opens at each press. */
export async function loadReader(): Promise<Reader> {
  const { pinyin } = await import('pinyin-pro');
  return (chinese) => {
    if (!/\p{Script=Han}/u.test(chinese)) return [];
    const syllables = pinyin(chinese, { toneType: 'none', type: 'array', nonZh: 'removed' });
    return [syllables.join(''), syllables.join(' '), syllables.map(([first]) => first).join('')];
  };
}
