import { i18n } from '#i18n';
import type { FieldValue } from '@/lib/forms/values';
import { checkPhoto } from '@/lib/photo/client';
import { clothingValue } from '@/lib/photo/clothing-value';
import { PhotoCheckFailed, PhotoRefused } from '@/lib/photo/errors';
import type { PhotoStep, PhotoVerdict, PhotoWarningId } from '@/lib/photo/types';
import type { RecognisedField } from '@/lib/page/types';
import photoClothing from '@/lib/rules/photo-clothing';
import type { Finding } from '@/lib/rules/types';

const STEPS = {
  sending: 'sending',
  loading: 'loading',
  decoding: 'decoding',
  'finding-person': 'findingPerson',
  judging: 'judging',
} as const satisfies Record<PhotoStep, string>;

/** What the rules on uploads say themselves. */
const SAID_ELSEWHERE = new Set<PhotoWarningId>(['file-too-large', 'file-format', 'blurred']);

/** How long a photo with nothing against it is praised before the line goes, in milliseconds. */
const GOOD_NEWS = 12_000;

type File = NonNullable<FieldValue['file']>;

interface Chosen {
  file: File;
  /** Ends the check. */
  life: AbortController;
  /** What is said while there is nothing for a rule to say: the progress, or that nothing is wrong. */
  news: string | null;
  /** The page has shown the name: when it no longer does, the file was taken out again. */
  wasShown: boolean;
}

interface Hands {
  fields(): readonly RecognisedField[];
  /** What is said about the files changed. */
  changed(): void;
  signal: AbortSignal;
}

type Place = Pick<Finding, 'rule' | 'field' | 'index'>;

/**
 * The files that the person chose on this page, by the field whose upload control took them. Each photo of the website
 * administrator is judged in a page of the extension; a file chosen in its place ends that.
 */
export class ChosenPhotos {
  readonly #chosen = new Map<string, Chosen>();

  constructor(private readonly hands: Hands) {
    const { signal } = hands;
    addEventListener('change', (event) => this.#choose(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#chosen.forEach(({ life }) => life.abort()), {
      once: true,
    });
  }

  /** The values of the page with what is known of the chosen files. */
  complete(values: readonly FieldValue[]): FieldValue[] {
    return values.map((value) => {
      const chosen = this.#at({ field: value.key, index: value.index });
      if (!chosen) return value;
      const shown = value.file?.name ?? value.value;
      if (shown === chosen.file.name) chosen.wasShown = true;
      // Many pages empty their control as soon as they have taken the file out of it.
      const isStillIt = shown === '' ? !chosen.wasShown : shown === chosen.file.name;
      return isStillIt ? { ...value, value: chosen.file.name, file: chosen.file } : value;
    });
  }

  /** The findings with the progress of the checks, where the rule can only say to look at the photo oneself. */
  announce(findings: readonly Finding[]): Finding[] {
    const others = findings.filter(
      (finding) => finding.rule !== photoClothing.id || !this.#at(finding)?.news,
    );
    const news = this.hands.fields().flatMap(({ id, key, index }): Finding[] => {
      const message = this.#chosen.get(id)?.news;
      const about = { rule: photoClothing.id, field: key, index, source: [] };
      return message ? [{ ...about, severity: 'info', message }] : [];
    });
    return [...others, ...news];
  }

  /** Whether a finding is about a photo that was chosen just now. */
  has(finding: Place): boolean {
    return finding.rule === photoClothing.id && this.#at(finding) !== undefined;
  }

  /** “Use anyway”: nothing more is said about the clothes in this file. False when the finding is no photo's. */
  accept(finding: Place): boolean {
    const chosen = finding.rule === photoClothing.id ? this.#at(finding) : undefined;
    if (!chosen) return false;
    chosen.life.abort();
    chosen.news = null;
    chosen.file = { ...chosen.file, clothing: { verdict: clothingValue('fine'), remarks: [] } };
    this.hands.changed();
    return true;
  }

  #at({ field, index }: Pick<Finding, 'field' | 'index'>): Chosen | undefined {
    const known = this.hands.fields().find((one) => one.key === field && one.index === index);
    return known && this.#chosen.get(known.id);
  }

  #choose(event: Event): void {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const field = this.hands
      .fields()
      .find(({ controls }) => controls.some(({ elements }) => elements.some(contains(input))));
    if (!field) return;
    this.#chosen.get(field.id)?.life.abort();
    this.#chosen.delete(field.id);
    const blob = input.files?.[0];
    if (!blob) return;
    const { name, type, size } = blob;
    const life = new AbortController();
    const chosen = { file: { name, type, size }, life, news: null, wasShown: false };
    this.#chosen.set(field.id, chosen);
    if (photoClothing.fields.includes(field.key)) void this.#judge(chosen, blob);
  }

  async #judge(chosen: Chosen, blob: Blob): Promise<void> {
    const { signal } = chosen.life;
    const say = (news: string | null, seen: Partial<File> = {}): void => {
      if (signal.aborted) return;
      chosen.news = news;
      chosen.file = { ...chosen.file, ...seen };
      this.hands.changed();
    };
    const { name } = chosen.file;
    let step: PhotoStep | null = null;
    try {
      const verdict = await checkPhoto(blob, {
        signal,
        onProgress: (progress) => {
          if (progress.step === step) return;
          step = progress.step;
          say(i18n.t('overlay.photo.checking', [name, i18n.t(`photo.step.${STEPS[step]}`)]));
        },
      });
      const seen = seenIn(verdict);
      const isGood = verdict.colour === 'fine' && seen.clothing.remarks.length === 0;
      say(isGood ? i18n.t('overlay.photo.fine', [name, verdict.text]) : null, seen);
      if (isGood) setTimeout(() => say(null), GOOD_NEWS);
    } catch (error) {
      if (signal.aborted) return;
      const isKnown = error instanceof PhotoRefused || error instanceof PhotoCheckFailed;
      const reason = isKnown ? error.message : i18n.t('common.unexpected', [String(error)]);
      say(null, { clothing: { verdict: clothingValue('cannot-tell'), remarks: [reason] } });
    }
  }
}

/** What the rules take from a verdict. */
export function seenIn({ colour, reason, text, warnings }: PhotoVerdict) {
  const remarks = warnings.filter(({ id }) => !SAID_ELSEWHERE.has(id)).map((one) => one.text);
  return {
    isGrey: reason === 'greyscale',
    isBlurred: warnings.some(({ id }) => id === 'blurred'),
    clothing: {
      verdict: clothingValue(colour),
      remarks: colour === 'cannot-tell' ? [text] : remarks,
    },
  };
}

const contains =
  (input: HTMLInputElement) =>
  (element: Element): boolean =>
    Node.prototype.contains.call(element, input);
