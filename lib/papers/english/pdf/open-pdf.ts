export const noPage = 'This PDF has no page. Choose another file.';

export const password = 'This PDF asks for a password. Save a copy without one and choose that.';

export const cannotBeOpened =
  'This PDF cannot be opened; it may have been cut off. Copy or export it again and choose the new file.';
