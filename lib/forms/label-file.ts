import common from './data/common-labels.json';
import { normalise } from './normalise';
import { labelTexts } from './vocabulary';

/** What `data/labels.json` must hold: a test and the build compare it with the sections. */
export function labelFile(): { telling: string[]; common: string[] } {
  const everywhere = new Set(common.map(normalise));
  const texts = [...labelTexts()].sort();
  return {
    telling: texts.filter((text) => !everywhere.has(text)),
    common: texts.filter((text) => everywhere.has(text)),
  };
}

/** The text of `data/labels.json`. */
export function labelFileText(): string {
  return `${JSON.stringify(labelFile())}\n`;
}
