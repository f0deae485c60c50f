export const title = 'The subscription of the instance is long enough, and enough of it is left';

export const checks = 'The months of subscription of the instance, and what is left of them.';

export const ofSubscriptionNeedsAtLeast = (
  bought: string,
  product: string,
  least: string,
  hasFirstPurchase: boolean,
): string =>
  `${bought} of subscription: ${product} needs at least ${least} at Alibaba Cloud${hasFirstPurchase ? ' in the first purchase' : ''}. ${hasFirstPurchase ? 'Buy a plan of that length.' : 'Renew it before the filing.'}`;

export const theInstanceExpired = (expires: string): string =>
  `The instance expired on ${expires}: a website can be filed only on an instance that is running. Renew it, or buy another one.`;

export const theSubscriptionOfEnds = (product: string, expires: string, bought: string): string =>
  `The subscription of ${product} ends on ${expires}: at least ${bought} must have been bought. Renew it before the filing.`;

export const theSubscriptionOfEndsOnLess = (
  product: string,
  expires: string,
  bought: string,
  hasRenewFirst: boolean,
): string =>
  `The subscription of ${product} ends on ${expires}, in less than ${bought}${hasRenewFirst ? ', which is too little for a filing' : '; how much must be left is not said for this product'}. Renew it before the filing.`;

export const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`);
