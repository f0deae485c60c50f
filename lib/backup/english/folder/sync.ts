export const noVault = 'There is nothing here to copy yet.';

export const lockNotWhole =
  'The lock of the profiles in this folder has not arrived whole yet. Nothing was changed; try again later.';

export const ofAnotherVault =
  'This folder holds a copy of other profiles than these. Nothing was changed; choose another folder.';

export const otherKey =
  'Everything was encrypted anew on one machine, and this folder has the copy with the other key. Nothing was changed. Choose an empty folder on the machine where that was done, and open the copy from there on the others.';
