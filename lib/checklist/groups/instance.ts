import { productOf } from '@/lib/rules/support/products';
import type { Context, Group, ItemDraft } from '../types';

/** The instance on which the website runs, and its service identification number. */
export const instance: Group = {
  id: 'instance',
  title: 'Instance',
  items: (context) => [
    {
      name: 'mainland',
      text: 'Have an instance in a mainland region of China.',
      why: 'Regions in Hong Kong, Macao, Taiwan and abroad do not qualify. A site on mainland CDN nodes needs a filing too, but a CDN product gives no service identification number.',
      source: ['seed-overview', 'seed-basics-2019', 'ali-limits-2019'],
    },
    subscription(context),
    {
      name: 'public-bandwidth',
      text: 'ECS: buy public bandwidth with it.',
      why: 'An instance that has no public IP address, or is not running, gets no service identification number.',
      source: ['seed-basics-2019', 'ali-bsn-api'],
    },
    serviceNumber(context),
  ],
};

function subscription({ input }: Context): ItemDraft {
  const product = productOf(input.instance.productType);
  return {
    name: 'subscription',
    text: product
      ? `Subscribe ${product.en} for at least ${months(product.months)}.`
      : 'Subscribe the instance for long enough: ECS, web hosting, Simple Application Server and ENS three months, Elastic Web Hosting six, NAT gateway and IPv6 translation service one, a marketplace website builder twelve.',
    why: `Pay-as-you-go instances get no service identification number.${product?.renewFirst ? ' When too little time is left, renew before the filing.' : ''}${product?.firstPurchase ? ' The first purchase must cost RMB 99 or more.' : ''}`,
    source: ['seed-overview', 'ali-limits-2019'],
  };
}

function serviceNumber({ input }: Context): ItemDraft {
  const product = productOf(input.instance.productType);
  const quota = product
    ? `${product.en} gives ${product.numbers} ${product.numbers === 1 ? 'number' : 'numbers'} ${product.perAccount ? 'for the whole account' : 'for each instance'}.`
    : 'ECS gives five numbers for each instance.';
  return {
    name: 'service-number',
    text: 'Request a service identification number for each website.',
    why: `${quota} Renewing adds none, and a number of an approved filing is used up: then buy another instance.`,
    how: 'The page is bsn.console.aliyun.com. The number has 36 characters in groups.',
    chinese: [{ zh: '备案服务码', en: 'service identification number' }],
    source: ['seed-overview', 'seed-basics-2019', 'seed-first', 'ali-limits-2019'],
  };
}

function months(count: number): string {
  return count === 1 ? 'one month' : `${count} months`;
}
