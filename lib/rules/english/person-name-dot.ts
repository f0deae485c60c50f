export const title = 'The parts of a person’s name are parted by the dot of the document';

export const hasAnotherDotThanId = (name: string, right: string): string =>
  `${name} has another dot than ID cards do: they print · between the parts of a name, and the name is compared with the register character by character. Write ${right}.`;

export const write = 'Write ·';
