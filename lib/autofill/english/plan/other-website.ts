export const pageHoldsAnother = (held: string, website: number, own: string): string =>
  `The page holds “${held}” here, and website ${website} of the profile is “${own}”. Nothing is filled in for it, so that two websites are not mixed. Bring them into the same sequence, or replace what is there.`;
