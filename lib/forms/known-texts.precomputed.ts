import { fields } from './built/fields';
import { headings } from './built/headings';
import { pageMessages } from './built/page-messages';
import { placeholders } from './built/placeholders';
import { labelsOf } from './labels-of';
import { normalise } from './normalise';
import { placed } from './placed';

/**
 * Every known text as `normalise` leaves it, and where it stands in the data: all that can be worked out of a text
 * before a page is there.
 */

/** Labels, each with its number among `labelsOf` its field. */
export const labelPlaces = /* @__PURE__ */ placed(fields, (field) =>
  labelsOf(field).map(({ wording }) => [wording]),
);

/** 0 for a text that stays as it is, which is most of them: it stands in the data already. */
const textsOf = (known: readonly { zh: string }[]): (string | 0)[] =>
  known.map(({ zh }) => {
    const text = normalise(zh);
    return text === zh ? 0 : text;
  });

/** In the order of their files. */
export const messageTexts = /* @__PURE__ */ textsOf(
  pageMessages.flatMap(([, messages]) => messages),
);
export const placeholderTexts = /* @__PURE__ */ textsOf(placeholders);
export const headingTexts = /* @__PURE__ */ textsOf(headings);
