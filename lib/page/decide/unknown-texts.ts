import type { PerStretch } from '../items/item-stretches';
import type { Item } from '../items/items';
import type { RecognisedText } from '../types';
import type { OfferedChoices } from './offered-choices';
import { chosenRegions, shownRegions } from './region-texts';
import { textsInControls } from './texts-in-controls';
import { textsOutsideControls } from './texts-outside-controls';
import { isExplained, type Around, type Known } from './what-is-explained';

/** A page of prose has more texts, and a form hardly ever; lists of places have more choices. */
const MOST = 200;
const MOST_CHOICES = 1_000;

/**
 * The Chinese texts of a page that nothing explains: hints beside the controls of its form, choices, messages, buttons,
 * headings, and regions that are shown. What else a person entered or the page shows of it is left out. What stands
 * apart from the form is explained where its words are known, and otherwise no text of the form.
 */
export function unknownTexts(known: Known, around: Around, kept: KeptUnknown): RecognisedText[] {
  const apart: RecognisedText[][] = [];
  const regions: RecognisedText[][] = [];
  const inBoxes: RecognisedText[][] = [];
  const { ties, libraries } = known;
  const shown = ties.flatMap((tie) => tie.shown ?? []);
  const inRegions = new Set([...around.regions].flatMap((tie) => tie.controls));
  const by = [around.isForm, ...libraries, ...shown];
  for (const stretch of known.stretches) {
    const found = kept.stretches.of(
      stretch,
      by,
      () => ({
        apart: textsOutsideControls(stretch, known, around, shown),
        regions: chosenRegions(stretch, around, inRegions),
        inBoxes: textsInControls(stretch, known, around),
      }),
      (item, at) => {
        if (item.kind === 'text' && isExplained(item, stretch.elements[at], around))
          return 'explained';
        return decidesOn(item, around.explained, inRegions);
      },
    );
    if (found.apart.length > 0) apart.push(found.apart);
    if (found.regions.length > 0) regions.push(found.regions);
    if (found.inBoxes.length > 0) inBoxes.push(found.inBoxes);
  }
  return [
    ...apart.flat().slice(0, MOST),
    ...shownRegions(around),
    ...regions.flat(),
    ...inBoxes.flat(),
    ...choices(known, around, kept.offered),
  ];
}

/** What was found before, while nothing about it changes. */
export interface KeptUnknown {
  stretches: PerStretch<Record<'apart' | 'regions' | 'inBoxes', RecognisedText[]>>;
  offered: OfferedChoices;
}

/** What of an item's state decides which of its texts are unknown. */
function decidesOn(
  item: Item,
  explained: ReadonlySet<Node>,
  inRegions: ReadonlySet<Item>,
): unknown {
  if (item.kind === 'control') return item.inputs.filter((input) => explained.has(input)).length;
  return item.within && inRegions.has(item.within) ? 'region' : '';
}

/** Each choice of every list, however many there are. */
function choices(
  { root, libraries, isHidden }: Known,
  { explained }: Around,
  offered: OfferedChoices,
): RecognisedText[] {
  const found = new Map<Element, RecognisedText>();
  for (const { option, element, zh } of offered.in(root, libraries)) {
    if (explained.has(element) || found.has(element) || isHidden(option)) continue;
    if (found.size >= MOST_CHOICES) break;
    found.set(element, { kind: 'option', element, zh });
  }
  return [...found.values()];
}
