export const sameColumn = 'same column';

export const aloneInShadowRoot = 'alone in a shadow root';

export const sameFormItem = 'same form item';

export const sameTableRow = 'same table row';

export const inDescriptionList = 'dt before dd';

export const sameFieldset = 'same fieldset';

export const levelsUp = (level: number): string => `${level} levels up`;
