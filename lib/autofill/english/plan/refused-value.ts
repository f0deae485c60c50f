export const refusedByRules =
  'The rules refuse what the profile has for this field, so it was not filled. The panel says why and what would be right.';
