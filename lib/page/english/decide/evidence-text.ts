export const notDecided = (names: string): string =>
  `It could be ${names}: nothing on the page decides, so it is explained and not filled.`;

export const knownLabel = (labelText: string, detail: string): string =>
  `The text “${labelText}” is a known label: ${detail}.`;

export const fromParts = (labelText: string, detail: string): string =>
  `No source has the text “${labelText}” as a whole: it was read from its parts, ${detail}.`;

export const belowHeading = (detail: string): string => `It stands below the heading “${detail}”.`;

export const placeAgainst = (detail: string): string =>
  `Its place on the page speaks against it: it ${detail}.`;

export const notTheSame = (detail: string): string => `Not the same as ${detail}.`;

export const belongsWith = (detail: string): string => `It belongs with ${detail}.`;

export const otherPage = (detail: string): string =>
  `The rest of the page is about something else: ${detail}.`;

export const pageFits = (detail: string): string => `The rest of the page fits: ${detail}.`;

export const choicesFit = (detail: string): string => `Its choices fit: ${detail}.`;

export const controlDoesNotFit = (detail: string): string => `Its control does not fit: ${detail}.`;

export const yourChoice = (detail: string): string =>
  `You said what it is on this site: ${detail}.`;

export const noControl = 'No control stands beside the label.';

export const tied = (detail: string): string =>
  `Label and control are tied in the page itself: ${detail}.`;

export const together = (kind: string, detail: string): string =>
  `Label and control stand together (${kind}: ${detail}).`;

export const itsPlace = (detail: string): string => `It ${detail}.`;

/** What places a control beside its label, by the kinds of evidence. */
export const kinds: Readonly<Record<string, string>> = {
  'control before label': 'control before label',
  'column header': 'column header',
  'column beside column': 'column beside column',
  'same row': 'same row',
  'form row': 'form row',
  'table row': 'table row',
  'description list': 'description list',
  legend: 'legend',
  'shown value': 'shown value',
};
