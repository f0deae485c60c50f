import type { FieldKey, SystemId } from '@/lib/forms/types';

import { enteredValues } from './controls/values/entered-values';
import { sendsBackdrop } from './decide/backdrop';
import { withoutForeignForms } from './decide/foreign-forms';
import { HeadingLabels } from './decide/heading-labels';
import { mentionsInvoice, withoutInvoices } from './decide/invoices';
import { OfferedChoices } from './decide/offered-choices';
import { formKind, isLabelOfList, looksFamiliar, looksLikeOrders } from './decide/page-kind';
import { inPageSequence, type PlacedHeading, type PlacedTie } from './decide/page-sequence';
import { withoutPartsApart } from './decide/parts-apart';
import { namesStep } from './decide/page-so-far';
import { withRegionsApart } from './decide/region-of-address';
import { resolve, type Resolved } from './decide/resolve';
import { asFoundBefore } from './decide/same-text';
import { findTexts } from './decide/texts';
import { findTooltips } from './decide/tooltips';
import { unknownTexts, type KeptUnknown } from './decide/unknown-texts';
import { PerStretch } from './items/item-stretches';
import type { ControlItem, TextItem } from './items/items';
import { bindFields, type Binding } from './number/bindings';
import { numberFields } from './number/number-fields';
import { unrecognisedControls } from './number/unrecognised';
import { isAlone } from './read/bare-text';
import { dataOf } from './read/dom';
import { onceFor } from './read/once-for';
import { PartFacts } from './read/part-facts';
import { titleOf } from './read/title';
import type { TreeReader } from './tie/tree-reader';
import type { PageReading, RecognisedText } from './types';

export interface ReadOptions {
  /** Whose page it is; null on a portal that is not known. */
  system: SystemId | null;
  /** What the person told us about controls that are not recognised. */
  bindings?: readonly Binding[];
  /** A frame in it has a form: what stands around that belongs to the form. */
  isAroundForm?: boolean;
}

/** What was found out about a page, for the next reading, where nothing has changed. */
export class Findings {
  /** Parts of the page that say themselves that they have another purpose. */
  readonly others = new PartFacts<boolean>();
  readonly invoices = new PerStretch<boolean>();
  readonly texts = new PerStretch<readonly RecognisedText[]>();
  readonly unknown: KeptUnknown = { stretches: new PerStretch(), offered: new OfferedChoices() };

  /** To be called with everything in which something has come, gone or changed. */
  forgetAround(nodes: readonly Node[]): void {
    this.others.forgetAround(nodes);
    this.unknown.offered.forgetAround(nodes);
  }

  forgetAll(): void {
    this.others.forgetAll();
    this.unknown.offered.forgetAll();
  }
}

/**
 * What the trees of a page say, with stops where the page may have its turn, if nothing has changed meanwhile.
 * @param withTooltips whether hints in attributes are read
 */
export function* readingOf(
  trees: readonly TreeReader[],
  { system, bindings = [], isAroundForm = false }: ReadOptions,
  findings: Findings,
  withTooltips: boolean,
): Generator<undefined, PageReading> {
  const [first] = trees;
  const roots = trees.map(({ root }) => root);
  const { ties: all, headings, ends } = inPageSequence(trees);
  const { ties, apart } = withoutPartsApart(all, headings, trees);
  yield;
  const stretches = yield* resolve(ties, ends, system, first ? titleOf(first.root) : '');
  const resolved = stretches.flat();
  yield;
  const kind = formKind(stretches, trees, headings, system, apart);
  const isForm =
    kind !== null || (bindings.length > 0 && bindFields([], bindings, roots).length > 0);
  const isOrder = !isForm && looksLikeOrders(trees);
  const isExplained =
    isForm || isOrder || isAroundForm || (system !== null && looksFamiliar(trees));
  yield;
  const heads = new HeadingLabels(new Set(headings.map(({ heading }) => heading)));
  const labels = isForm
    ? withRegionsApart(
        (yield* ofFiling(stretches, ties, headings, trees, findings)).filter(
          (one) => heads.isLabel(one) && !isOfStep(one),
        ),
      )
    : isOrder
      ? resolved.filter(isLabelOfList)
      : [];
  yield;
  const decidedOn = kind === 'possible' ? labels.map(unsure) : labels;
  const fields = bindFields(numberFields(decidedOn), bindings, roots);
  const known = decided(labels);
  yield;
  const texts: RecognisedText[] = [];
  if (isExplained)
    for (const tree of trees)
      texts.push(
        ...(yield* findTexts(tree, { ...known, isHidden: tree.isHidden }, findings.texts)),
      );
  const found = isForm ? heads.textsOf(resolved, texts) : [];
  if (first && withTooltips) found.push(...findTooltips(labels, first.isHidden));
  texts.push(...found.map(asFoundBefore));
  return {
    fields,
    texts,
    unrecognised: isForm ? unrecognisedControls(trees, fields) : [],
    unknown: () => {
      if (!isExplained) return [];
      const around = {
        explained: new Set([
          ...fields.map(({ label, labelNode, labelText }) =>
            explainedBy(
              label,
              labelNode && dataOf(labelNode).trim() === labelText ? labelNode : undefined,
            ),
          ),
          ...texts.map(explainedByText),
        ]),
        regions: new Set(labels.filter(asksRegion).map(({ tie }) => tie)),
        isForm,
      };
      return trees.flatMap((tree) => unknownTexts(tree, around, findings.unknown));
    },
    values: () => enteredValues(fields),
  };
}

/** The labels without those of forms and invoices beside the filing. */
function* ofFiling(
  stretches: readonly (readonly Resolved[])[],
  ties: readonly PlacedTie[],
  headings: readonly PlacedHeading[],
  trees: readonly TreeReader[],
  { others, invoices }: Findings,
): Generator<undefined, readonly Resolved[]> {
  const labels = yield* withoutForeignForms(stretches, headings, others, trees.length === 1, () =>
    sendsBackdrop(trees),
  );
  return trees.some((tree) => mentionsInvoice(tree.stretches, invoices))
    ? withoutInvoices(labels, ties)
    : labels;
}

/** What a note explains: all that an element says, or one text among others in it. */
const explainedBy = (element: Element, node?: Text): Node =>
  node && !isAlone(node) ? node : element;

/** A text is another one as soon as anything around it is that could be explained. */
const explainedByText = onceFor(({ element, node }: RecognisedText) => explainedBy(element, node));

/** 1.验证备案类型 in a row of steps asks nothing. */
const isOfStep = ({ tie }: Resolved): boolean =>
  tie.controls.length === 0 && !tie.shown && namesStep(tie.label.first);

const asksRegion = ({ key }: Resolved): boolean => key.endsWith('.region');

function decided(resolved: readonly Resolved[]) {
  const labels = new Set<TextItem>();
  const shown = new Map<Element, FieldKey>();
  const keyOf = new Map<ControlItem, FieldKey>();
  for (const { tie, key } of resolved) {
    labels.add(tie.label.first);
    if (tie.shown) shown.set(tie.shown, key);
    for (const control of tie.controls) keyOf.set(control, key);
  }
  return { labels, shown, keyOf };
}

/** On a page that may be another register's nothing is typed. */
const unsure = onceFor((resolved: Resolved): Resolved =>
  resolved.certain ? { ...resolved, certain: false } : resolved,
);
