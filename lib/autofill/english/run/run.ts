export const keptAsEntry =
  'The page keeps it as an entry beside the box. Undo does not take it out.';

export const websitesAdded = (made: number): string =>
  `${made === 1 ? 'A website block was' : `${made} website blocks were`} added. See what goes there, then press again.`;

export const someWebsitesAdded = (made: number, wanted: number): string =>
  `The page added ${made} of ${wanted} website blocks when its button was pressed. Press it yourself for the others.`;

export const emptiedAgain = 'The page emptied it again.';

export const madeOfIt = (held: string): string => `The page made “${held}” of it.`;
