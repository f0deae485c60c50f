export const controlNamesLabel = 'the control names the label';

export const controlCarriesLabel = 'the control carries its label';
