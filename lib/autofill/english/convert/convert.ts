export const cannotBeFilled = 'This cannot be filled in here.';
