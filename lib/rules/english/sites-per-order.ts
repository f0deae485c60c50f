export const title = 'One order has no more websites than the province takes';

export const checks = 'The number of websites in one order, where the province limits it.';

export const sixServices = (count: number): string =>
  `${count} services of an individual: Huawei Cloud takes at most 5, and a sixth cannot be submitted there (2026). Ask the provider before you enter more.`;

export const tooManyWebsites = (
  count: number,
  province: string,
  limit: number,
  isIndividual: boolean,
): string =>
  `${count} websites in one order: ${province} takes ${limit === 1 ? 'one' : `at most ${limit}`} per order${isIndividual ? ' from an individual' : ''}. File the others in a later order.`;
