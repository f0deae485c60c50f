export const notDerived = (why: string): string => `The key could not be derived: ${why}.`;

export const noReason = 'no reason was given';
