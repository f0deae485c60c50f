export const notChoosable = (value: string): string =>
  `The page does not let “${value}” be chosen.`;

export const noWayToLetGo = 'The page has no way to let go of a choice between buttons.';
