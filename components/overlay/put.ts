/** Puts elements of ours on the page by the prototypes' own methods: a form may have controls named `append` and `after`. */
const { append, after } = Element.prototype;
const { after: afterText } = CharacterData.prototype;

/** Puts it in, behind everything else. */
export const putInto = (parent: Element, ours: HTMLElement): void => append.call(parent, ours);

/** Puts it directly behind a node of the page. */
export const putAfter = (node: Element | Text, ours: HTMLElement): void =>
  node instanceof Text ? afterText.call(node, ours) : after.call(node, ours);
