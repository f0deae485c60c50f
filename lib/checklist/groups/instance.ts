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
    {
      name: 'other-products',
      kind: 'note',
      text: 'Further products of Alibaba Cloud give a number: packages of Function Compute (in the console under 服务码获取, “get a service code”) and the site builder Wan Xiaozhi (万小智); its current terms name ECS, website building from the Marketplace and IoT bandwidth plans. OSS and CDN give none.',
      why: 'Where the filing and the server are in one account, no number has to be fetched; with two accounts it has (2026).',
      how: 'At another provider the conditions are others, also for a product of the same name. Huawei Cloud (2025): ECS and Flexus three months and five numbers, public NAT gateway three months, enterprise portal three months and three domains, dedicated cloud one year.',
      chinese: [{ zh: '函数计算套餐包', en: 'packages of Function Compute' }],
      source: ['ali-fc', 'ali-home', 'ali-terms-en', 'ali-bsn-api', 'ali26-overview', 'hw-kb-2025'],
    },
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
