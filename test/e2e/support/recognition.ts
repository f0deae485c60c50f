import type { Frame } from '@playwright/test';

import type { AnswerKey } from './answers';
import { locate } from './answers';
import type { Found, Recogniser } from './recogniser-entry';

/** How a reading compares with what a perfect one finds. */
export interface Score {
  /** Labels with the right field, index and controls, surely. */
  found: number;
  of: number;
  /** Recognised, but not surely: explained and not filled. */
  unsure: string[];
  /** Not recognised, or without its control. */
  missed: string[];
  /** Taken surely for another field, or a control taken that is no field's. */
  wrong: string[];
  carried: string;
  texts: { explained: number; of: number; missed: string[] };
}

/** Reads the frame with the recogniser, as a page of a system or of a portal that is not known, and compares it with the key. */
export async function scoreOf(
  frame: Frame,
  key: AnswerKey,
  bundle: string,
  system: string | null = key.system,
): Promise<Score> {
  await frame.evaluate(`${bundle};globalThis.beianLens = beianLens`);
  const expected = await locate(frame, key);
  return frame.evaluate(
    ({ expected, fields, carried, texts, system }) => {
      const { recognise } = (globalThis as unknown as { beianLens: Recogniser }).beianLens;
      const reading = recognise(system as Parameters<typeof recognise>[0]);
      const touches = (one: Element, other: Element) => one.contains(other) || other.contains(one);
      const near = (one: Element, other: Element) =>
        touches(one, other) || one.closest('label')?.contains(other) === true;
      const holds = (found: Found, controls: readonly Element[]) =>
        controls.length > 0 &&
        controls.every((control) => found.controls.some((element) => near(element, control)));
      const withControl = reading.fields.filter(
        ({ controls, readOnly }) => controls.length > 0 && !readOnly,
      );
      const used = new Set<Found>();
      const score: Score = {
        found: 0,
        of: fields.length,
        unsure: [],
        missed: [],
        wrong: [],
        carried: '',
        texts: { explained: 0, of: 0, missed: [] },
      };
      for (const [at, { key, index, label }] of fields.entries()) {
        const wanted = expected[at];
        const name = `${key}${index > 0 ? `#${index}` : ''} (${label})`;
        const right = withControl.find(
          (found) =>
            found.key === key && found.index === index && holds(found, wanted?.controls ?? []),
        );
        const other = withControl.find((found) =>
          (wanted?.controls ?? []).some((control) =>
            found.controls.some((element) => near(element, control)),
          ),
        );
        if (right) {
          used.add(right);
          if (right.certain) score.found++;
          else score.unsure.push(name);
        } else if (other?.certain) {
          used.add(other);
          score.wrong.push(`${name} as ${other.key}#${other.index}`);
        } else {
          if (other) used.add(other);
          (other ? score.unsure : score.missed).push(name);
        }
      }
      for (const found of withControl) {
        if (!used.has(found) && found.certain)
          score.wrong.push(
            `nothing (${found.label.textContent?.trim().slice(0, 20)}) as ${found.key}#${found.index}`,
          );
      }
      const shown = carried.filter(({ key }) =>
        reading.fields.some(
          (found) => found.key === key && found.readOnly && found.controls.length > 0,
        ),
      );
      score.carried = `${shown.length}/${carried.length}`;
      const bare = (text: string) => text.replace(/[\s*＊:：]/g, '');
      const explained = new Set(reading.texts.map(({ zh }) => bare(zh)));
      for (const { label } of reading.fields) explained.add(bare(label.textContent ?? ''));
      const visible = bare(document.body.innerText);
      for (const text of [...texts.steps, ...texts.headings, ...texts.buttons]) {
        if (!visible.includes(bare(text))) continue;
        score.texts.of++;
        if (explained.has(bare(text))) score.texts.explained++;
        else score.texts.missed.push(text);
      }
      return score;
    },
    { expected, fields: key.fields, carried: key.carried, texts: key.texts, system },
  );
}
