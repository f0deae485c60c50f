export const title = 'The order of a marketplace website builder is worth RMB 99 or more';

export const checks = 'The price of a marketplace website builder.';

export const isLessThanRmb = (text: string, minimum: number): string =>
  `${text} is less than RMB ${minimum}: the order of a marketplace website builder must be worth at least that for a service identification number. Buy a plan of RMB ${minimum} or more.`;
