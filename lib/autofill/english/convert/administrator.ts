export const boxDoesNotSayWho =
  'The box does not say who is meant when it is ticked, so it is left to you.';

export const noOptionSays = (isLeader: boolean): string =>
  `None of the options says for certain “${isLeader ? 'the entity leader' : 'another person'}”, so the choice is left to you.`;
