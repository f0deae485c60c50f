export const andOthers = ' and others';
