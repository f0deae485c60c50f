export const title =
  'The website name has three Chinese characters and nothing that is refused everywhere';

export const checks =
  'The name of any website: three Chinese characters, no symbols, no word for the state at its beginning, no sensitive word, not its own domain.';

export const leaveOutTheSymbols = 'Leave out the symbols';
