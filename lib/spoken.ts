import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/**
 * How a Chinese text is spoken, in pinyin with tones; empty for a text without Chinese characters.
 * @param isPerson it begins with a surname, some of which are spoken otherwise than the word
 */
export function spoken(text: string, isPerson = false): string {
  if (!HAN.test(text)) return '';
  return pinyin(text, { nonZh: 'consecutive', surname: isPerson ? 'head' : 'off' })
    .replace(/\s+/g, ' ')
    .trim();
}
