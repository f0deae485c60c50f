export const gone = 'The list is gone from the page.';
