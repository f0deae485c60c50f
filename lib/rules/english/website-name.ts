export const title =
  'The website name has three Chinese characters and nothing that is refused everywhere';

export const leaveOutTheSymbols = 'Leave out the symbols';
