export const notAsked = 'The page does not ask for this any more.';

export const hidden = 'It is hidden now. Go back to where it is, then undo again.';

export const changedByYou = 'You changed it after it was filled.';

export const notTakenBack = 'The page did not take back what was there before.';

export const boxStays = 'The box that was added stays, empty: the page has no way to remove it.';

export const boxesStay = (boxes: number): string =>
  `The ${boxes} boxes that were added stay, empty: the page has no way to remove them.`;

export const noLongerOffered = (texts: string): string => `The page no longer offers “${texts}”.`;
