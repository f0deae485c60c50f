export const full =
  'The disk is full, so the browser could not write. What you entered stays on this page: free some space, then try again.';

export const memoryFull =
  'The memory that the browser gives to extensions is full, so your profiles cannot stay unlocked. Close filing pages that you no longer need, or restart the browser, then unlock again.';

export const newer =
  'Your profiles were last opened by a newer version of Beian Lens, and this one cannot read them. Update the extension, or restart the browser so that it does; nothing is lost.';

export const refused =
  'This browser window does not let Beian Lens store anything. In a private window, or where the browser is set to forget everything, profiles cannot be kept: use an ordinary window. Explanations on filing pages work here all the same.';

export const broken =
  'The browser could not open the database of Beian Lens. Close its other tabs and try again; if that does not help, restart the browser. Nothing was deleted. If the disk is full, free some space.';
