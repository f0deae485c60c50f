export const title = 'The entity type is that of the name and of the certificate';

export const checks =
  'The entity type against the name and against the kind of body to which the credit code was given.';

export const individualDoesNotFit = (name: string): string =>
  `个人 (Individual) does not fit ${name}, which is the name of an organisation: its type is the one that its documents show. Choose that, or enter the name of the person.`;

export const doesNotFitTheCredit = (type: string, number: string, shown: string): string =>
  `${type} does not fit the credit code ${number}, which was given to a body of the type ${shown}. Choose ${shown}, or check the number.`;
