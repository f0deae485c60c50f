/** What the pages make buttons of. */
export const PAGE_BUTTON = 'button, a, input, [role="button"]';
