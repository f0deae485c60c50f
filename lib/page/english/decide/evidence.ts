export const ofTheOtherPersonToo = (wording: string): string =>
  `${wording} (asked of the other person too)`;

export const knownFrom = (wording: string, system: string | null | undefined): string =>
  `${wording} (${system ?? 'assumed'})`;

export const pictureBeside = 'a picture beside it';

export const smsButtonBeside = 'an SMS button beside it';

export const noTelephoneBefore = 'no telephone is asked before it';

export const noChoiceKnown = 'none of its choices is known';

export const choicesKnown = (known: number, all: number): string =>
  `${known} of ${all} choices are known`;

export const resultIsNeverTyped = 'a result is never typed';

export const otherValue = 'no value of it';

export const otherControl = 'another kind of control';
