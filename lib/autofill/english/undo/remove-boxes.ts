export const oneBlockStays = 'The website block that was added stays';

export const blocksStay = (left: number): string =>
  `${left} of the website blocks that were added stay`;

export const notEmpty = (what: string): string => `${what}, because it is not as empty as it came.`;

export const noWayToRemove = (what: string): string => `${what}: the page has no way to remove it.`;
