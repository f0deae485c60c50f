import * as fc from 'fast-check';

/** Any text that a JavaScript string can hold, halves of surrogate pairs included. */
export const anyText = (maxLength: number) =>
  fc
    .uint16Array({ maxLength })
    .map((units) => [...units].map((unit) => String.fromCharCode(unit)).join(''));
