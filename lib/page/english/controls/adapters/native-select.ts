export const gone = 'The list is gone from the page.';
export const copyShowsOther =
  'The page draws a list of its own over this one, which did not follow. Choose it there.';
