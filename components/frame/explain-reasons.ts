import { i18n } from '#i18n';
import type { SystemId } from '@/lib/forms/types';
import type { RecognisedText } from '@/lib/page/types';

import { composedText, reasonsOf } from './composed-texts';
import type { Explanation } from './explanation';

/** A message in words that no source has, where all of it is read from its parts. */
export function explainReasons(
  { kind, zh }: RecognisedText,
  system: SystemId | null,
): Explanation | null {
  const reasons = kind === 'message' ? reasonsOf(zh, system) : [];
  if (reasons.length === 0) return null;
  const known = reasons.flatMap((reason) => reason.known ?? []);
  const [key, ...others] = new Set(reasons.flatMap(({ keys }) => keys));
  const composed = composedText(zh);
  return {
    kind,
    zh,
    text: composed ?? reasons.map(({ en }) => en).join('; '),
    fromParts: i18n.t('overlay.readFromParts'),
    ...(known.length > 0
      ? {
          topic: {
            kind: 'messages',
            messages: known.map(({ zh: wording, system: of }) => ({ zh: wording, system: of })),
          },
        }
      : key !== undefined && others.length === 0 && { topic: { kind: 'field', key } }),
  };
}
