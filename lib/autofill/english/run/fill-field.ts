export const gone = 'It is no longer on the page.';

export const pageChanged = 'The page changed after the plan was made. Look at the plan again.';

export const valueChanged = 'It was changed after the plan was made.';
