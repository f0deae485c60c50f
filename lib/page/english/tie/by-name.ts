export const controlNamesLabel = 'the control names the label';

export const labelInGrey = 'the label stands in grey in the empty box';

export const controlCarriesLabel = 'the control carries its label';
