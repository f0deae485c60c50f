export const textOnly = 'The page shows this as text only.';
