/** The browser's own controls through which something is entered. */
export const NATIVE_ENTRY = 'input:not([type="hidden" i]),select,textarea';

/** These, and lists that a page makes itself. */
export const ENTRY = `${NATIVE_ENTRY},[role="combobox"]`;

/** What Select2 and Chosen draw beside a list of the browser's, which they hide: what is searched with in it is no box of the page. */
export const DRAWN_COPY = '.select2-container,.chosen-container';
