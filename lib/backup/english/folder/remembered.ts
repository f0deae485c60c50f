export const noCopy = (folder: string, lockFile: string): string =>
  `There is no copy of profiles in “${folder}”: the file ${lockFile} is missing. Choose the folder that holds it.`;

export const notWhole = (lockFile: string, folder: string): string =>
  `The file ${lockFile} in “${folder}” has not arrived whole yet. Try again later.`;
