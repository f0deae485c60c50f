export const unknownKind = 'This kind of control is not known.';
