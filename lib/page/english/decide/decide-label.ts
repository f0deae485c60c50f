export const besideTheValidity = 'beside the validity before it';

export const withTheAdministrator = 'stands with the administrator';

/** … of one whose account it is: the entity has another label. */
export const askedBefore = 'who files was asked before in other words';
