import type { FieldValue } from '@/lib/forms/values';
import { clothingValue } from '@/lib/photo/clothing-value';
import { contains } from '@/lib/page/read/dom';
import { PHOTO_CLOTHING, PHOTOS, UPLOAD_QUALITY, UPLOADS } from '@/lib/rules/support/pictures';
import type { Finding } from '@/lib/rules/types';

import type { Frame } from './frame';
import { bringPart } from './frame-parts';

/** Rules on what a chosen picture shows. */
const ON_PICTURES = [PHOTO_CLOTHING, UPLOAD_QUALITY];

/** Whether a finding is about what a picture shows, so that another picture or “use anyway” is the way out. */
export const isOnPicture = ({ rule }: Pick<Finding, 'rule'>): boolean => ON_PICTURES.includes(rule);

type KnownFile = NonNullable<FieldValue['file']>;

interface Chosen {
  file: KnownFile;
  /** Ends the check. */
  life: AbortController;
  /** What is said while there is nothing for a rule to say: the progress, or that nothing is wrong. */
  news: string | null;
  /** The page has shown the name: when it no longer does, the file was taken out again. */
  wasShown: boolean;
}

type Place = Pick<Finding, 'rule' | 'field' | 'index'>;

/**
 * The files that the person chose on this page, by the field whose upload control took them. Each is judged in a
 * page of the extension: photos of the website administrator by the clothes, documents by colour and sharpness. A file
 * chosen in its place ends that.
 */
export class ChosenFiles {
  readonly #chosen = new Map<string, Chosen>();
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
    const { signal } = frame;
    addEventListener('change', (event) => this.#choose(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#chosen.forEach(({ life }) => life.abort()), {
      once: true,
    });
  }

  /** The values of the page with what is known of the chosen files. */
  complete(values: readonly FieldValue[]): readonly FieldValue[] {
    if (this.#chosen.size === 0) return values;
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
      (finding) => finding.rule !== PHOTO_CLOTHING || !this.#at(finding)?.news,
    );
    if (this.#chosen.size === 0) return [...findings];
    const news = this.#frame.reading.fields.flatMap(({ id, key, index }): Finding[] => {
      const message = this.#chosen.get(id)?.news;
      const about = { rule: PHOTO_CLOTHING, field: key, index, source: [] };
      return message ? [{ ...about, severity: 'info', message }] : [];
    });
    return [...others, ...news];
  }

  /** Whether a finding is about a picture that was chosen just now. */
  has(finding: Place): boolean {
    return isOnPicture(finding) && this.#at(finding) !== undefined;
  }

  /** “Use anyway”: nothing more is said about what this picture shows. False when the finding is no picture's. */
  accept(finding: Place): boolean {
    const chosen = isOnPicture(finding) ? this.#at(finding) : undefined;
    if (!chosen) return false;
    if (finding.rule === PHOTO_CLOTHING) {
      chosen.life.abort();
      chosen.news = null;
      chosen.file = { ...chosen.file, clothing: { verdict: clothingValue('fine'), remarks: [] } };
    } else {
      const { name, type, size, clothing } = chosen.file;
      chosen.file = { name, type, size, clothing };
    }
    this.#frame.check();
    return true;
  }

  #at({ field, index }: Pick<Finding, 'field' | 'index'>): Chosen | undefined {
    const known = this.#frame.reading.fields.find(
      (one) => one.key === field && one.index === index,
    );
    return known && this.#chosen.get(known.id);
  }

  #choose(event: Event): void {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const field = this.#frame.reading.fields.find(({ controls }) =>
      controls.some(({ elements }) => elements.some((element) => contains(element, input))),
    );
    if (!field) return;
    this.#chosen.get(field.id)?.life.abort();
    this.#chosen.delete(field.id);
    const file = input.files?.[0];
    if (!file) return;
    const { name, type, size } = file;
    const life = new AbortController();
    const chosen: Chosen = { file: { name, type, size }, life, news: null, wasShown: false };
    this.#chosen.set(field.id, chosen);
    if (UPLOADS.includes(field.key)) void this.#judge(field.key, file, chosen);
  }

  async #judge(key: string, file: File, chosen: Chosen): Promise<void> {
    const { signal } = chosen.life;
    // Where it does not come, no rule does, and the check says so.
    const rules = await bringPart('rules').catch(() => undefined);
    const judge = PHOTOS.includes(key) ? rules?.judgePhoto : rules?.judgeDocument;
    if (signal.aborted) return;
    await judge?.(file, signal, (news, seen = {}) => {
      if (signal.aborted) return;
      chosen.news = news;
      chosen.file = { ...chosen.file, ...seen };
      this.#frame.check();
    });
  }
}
