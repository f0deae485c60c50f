export const itsPage = 'its page';

export const notItsPage = 'not its page';

export const sameStep = 'fields of the same step';
