export const title = 'Between the parts of a person’s name stands the dot of the document';

export const checks =
  'The dot between the parts of a person’s name, as Uyghur, Tibetan and other names have it: · and none of those that look like it.';

export const hasAnotherDotThanId = (name: string, right: string): string =>
  `${name} has a different dot from ID cards: they print · between the parts of a name, and the name is compared character by character. Write ${right}.`;

export const write = 'Write ·';
