export const noTable = (message: string): string =>
  `This is not a table that can be read: ${message}.`;

export const noRow =
  'There is no row below the names of the columns. Fill in one for each website.';

export const headTwice = (head: string): string =>
  `The column “${head}” is there twice. Leave one of them out.`;

export const headUnknown = (head: string): string =>
  `The column “${head}” is not known. Name it as in the template, or leave it out.`;

export const headMissing = (head: string): string =>
  `The column “${head}” is missing. Name the columns as in the template.`;

export const kindUnknown = (kind: string): string =>
  `The kind “${kind}” is not known. Write “organization” or “individual”.`;

export const digitsDropped = (head: string, value: string): string =>
  `“${head}” is “${value}”: a spreadsheet has taken it for a quantity and dropped digits. Format the column as text and enter the number again.`;

export const noneOfItsValues = (head: string, unknown: string, choices: string): string =>
  `“${head}” is “${unknown}”, which is none of its values. Write one of these, or the Chinese of the form: ${choices}.`;

export const notValid = (path: string, why: string): string => `“${path}” is not valid: ${why}.`;

export const noName = 'There is no name. Enter a profile name, an entity name or a leader name.';
