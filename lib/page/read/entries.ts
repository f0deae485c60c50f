/** The browser's own controls through which something is entered. */
export const NATIVE_ENTRY = 'input:not([type="hidden" i]),select,textarea';

/** These, and lists that a page makes itself. */
export const ENTRY = `${NATIVE_ENTRY},[role="combobox"]`;
