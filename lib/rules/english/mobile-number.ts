export const title = 'A contact number 1 is a mainland mobile';
