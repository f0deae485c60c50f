export const title = 'The account holds no other entity';

export const checks = 'The name of the entity against the one that the account already holds.';

export const isNotTheEntity = (name: string, held: string): string =>
  `${name} is not the entity of this account, ${held}: one Alibaba Cloud account can hold one entity only. File it from an account of its own.`;
