import { i18n } from '#i18n';
import type { FieldValue } from '@/lib/forms/values';
import { checkDocument, checkPhoto } from '@/lib/photo/client';
import { clothingValue } from '@/lib/photo/clothing-value';
import { PhotoCheckFailed, PhotoRefused } from '@/lib/photo/errors';
import { seenInDocument, seenInPhoto } from '@/lib/photo/seen';
import type { PhotoStep } from '@/lib/photo/types';

const STEPS = {
  sending: 'sending',
  loading: 'loading',
  decoding: 'decoding',
  'finding-person': 'findingPerson',
  judging: 'judging',
} as const satisfies Record<PhotoStep, string>;

/** How long a photo with nothing against it is praised before the line goes, in milliseconds. */
const GOOD_NEWS = 12_000;

type Seen = Partial<NonNullable<FieldValue['file']>>;

/** Takes what is to be said while no rule has anything to say (null: nothing), and what was seen in the file. */
export type Say = (news: string | null, seen?: Seen) => void;

/** Judges the clothes in a photo; `say` hears how far it is and what came of it. Never rejects. */
export async function judgePhoto(file: File, signal: AbortSignal, say: Say): Promise<void> {
  let step: PhotoStep | null = null;
  try {
    const verdict = await checkPhoto(file, {
      signal,
      onProgress: (progress) => {
        if (progress.step === step) return;
        step = progress.step;
        say(i18n.t('overlay.photo.checking', [file.name, i18n.t(`photo.step.${STEPS[step]}`)]));
      },
    });
    const seen = seenInPhoto(verdict);
    const isGood = verdict.colour === 'fine' && seen.clothing.remarks.length === 0;
    say(isGood ? i18n.t('overlay.photo.fine', [file.name, verdict.text]) : null, seen);
    if (isGood) setTimeout(() => say(null), GOOD_NEWS);
  } catch (error) {
    if (signal.aborted) return;
    const clothing = { verdict: clothingValue('cannot-tell'), remarks: [reasonOf(error)] };
    say(null, { clothing });
  }
}

/** Measures the picture of a document; `say` hears what was seen. Never rejects. */
export async function judgeDocument(file: File, signal: AbortSignal, say: Say): Promise<void> {
  try {
    say(null, seenInDocument(await checkDocument(file, { signal })));
  } catch (error) {
    if (!signal.aborted) say(null, { unread: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  const isKnown = error instanceof PhotoRefused || error instanceof PhotoCheckFailed;
  return isKnown ? error.message : i18n.t('common.unexpected', [String(error)]);
}
