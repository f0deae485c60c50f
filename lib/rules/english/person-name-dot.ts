export const title = 'The parts of a person’s name are parted by the dot of the document';

export const checks =
  'The dot between the parts of a person’s name, as Uyghur, Tibetan and other names have it: · and none of those that look like it.';

export const hasAnotherDotThanId = (name: string, right: string): string =>
  `${name} has another dot than ID cards do: they print · between the parts of a name, and the name is compared with the register character by character. Write ${right}.`;

export const write = 'Write ·';
