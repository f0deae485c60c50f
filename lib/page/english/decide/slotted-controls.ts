export const inItsSlot = 'the page put it into the row of the label';
