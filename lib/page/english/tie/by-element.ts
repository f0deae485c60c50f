export const labelNamesControl = 'the label names the control';

export const labelWrapsControl = 'the label wraps the control';
