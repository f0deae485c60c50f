import { productOf } from '@/lib/rules/support/products';
import type { Context, Group, ItemDraft } from '../types';
import * as say from '../english/groups/instance';

/** The instance on which the website runs, and its service identification number. */
export const instance: Group = {
  id: 'instance',
  title: say.instanceTitle,
  items: (context) => [
    {
      name: 'mainland',
      text: say.mainland,
      why: say.mainlandWhy,
      source: ['seed-overview', 'seed-basics-2019', 'ali-limits-2019'],
    },
    subscription(context),
    {
      name: 'public-bandwidth',
      text: say.publicBandwidth,
      why: say.publicBandwidthWhy,
      source: ['seed-basics-2019', 'ali-bsn-api'],
    },
    serviceNumber(context),
    {
      name: 'other-products',
      kind: 'note',
      text: say.otherProducts,
      why: say.otherProductsWhy,
      how: say.otherProductsHow,
      chinese: [{ zh: '函数计算套餐包', en: say.packagesOfFunctionCompute }],
      source: ['ali-fc', 'ali-home', 'ali-terms-en', 'ali-bsn-api', 'ali26-overview', 'hw-kb-2025'],
    },
  ],
};

function subscription({ input }: Context): ItemDraft {
  const product = productOf(input.instance.productType);
  return {
    name: 'subscription',
    text: product
      ? say.subscribeForAtLeast(product.en, months(product.months))
      : say.subscribeTheInstanceForLong,
    why: say.subscriptionWhy(Boolean(product?.renewFirst), Boolean(product?.firstPurchase)),
    source: ['seed-overview', 'ali-limits-2019'],
  };
}

function serviceNumber({ input }: Context): ItemDraft {
  const product = productOf(input.instance.productType);
  const quota = product
    ? say.gives(product.en, product.numbers, Boolean(product.perAccount))
    : say.ecsGivesFiveNumbers;
  return {
    name: 'service-number',
    text: say.serviceNumber,
    why: say.serviceNumberWhy(quota),
    how: say.serviceNumberHow,
    chinese: [{ zh: '备案服务码', en: say.serviceIdentificationNumber }],
    source: ['seed-overview', 'seed-basics-2019', 'seed-first', 'ali-limits-2019'],
  };
}

function months(count: number): string {
  return say.count1OneMonth(count);
}
