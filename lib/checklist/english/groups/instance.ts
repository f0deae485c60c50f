export const instanceTitle = 'Instance';

export const mainland = 'Have an instance in a mainland region of China.';

export const mainlandWhy =
  'Regions in Hong Kong, Macao, Taiwan and abroad do not qualify. A site on mainland CDN nodes needs a filing too, but a CDN product gives no service identification number.';

export const publicBandwidth = 'ECS: buy public bandwidth with it.';

export const publicBandwidthWhy =
  'An instance that has no public IP address, or is not running, gets no service identification number.';

export const otherProducts =
  'More products of Alibaba Cloud give a number: packages of Function Compute (in the console under 服务码获取, “get a service code”) and the site builder Wan Xiaozhi (万小智); its current terms name ECS, website building from the Marketplace and IoT bandwidth plans. OSS and CDN give none.';

export const otherProductsWhy =
  'Where the filing and the server are in one account, no number has to be fetched; with two accounts it has (2026).';

export const otherProductsHow =
  'Other providers have other conditions, even for a product of the same name. Huawei Cloud (2025): ECS and Flexus three months and five numbers, public NAT gateway three months, enterprise portal three months and three domains, dedicated cloud one year.';

export const packagesOfFunctionCompute = 'packages of Function Compute';

export const subscribeForAtLeast = (product: string, months: string): string =>
  `Subscribe to ${product} for at least ${months}.`;

export const subscribeTheInstanceForLong =
  'Subscribe to the instance for long enough: ECS, web hosting, Simple Application Server and ENS three months, Elastic Web Hosting six, NAT gateway and IPv6 translation service one, a marketplace website builder twelve.';

export const subscriptionWhy = (hasRenewFirst: boolean, hasFirstPurchase: boolean): string =>
  `Pay-as-you-go instances get no service identification number.${hasRenewFirst ? ' When too little time is left, renew before the filing.' : ''}${hasFirstPurchase ? ' The first purchase must cost RMB 99 or more.' : ''}`;

export const gives = (product: string, numbers: number, hasPerAccount: boolean): string =>
  `${product} gives ${numbers} ${numbers === 1 ? 'number' : 'numbers'} ${hasPerAccount ? 'for the whole account' : 'for each instance'}.`;

export const ecsGivesFiveNumbers = 'ECS gives five numbers for each instance.';

export const serviceNumber = 'Request a service identification number for each website.';

export const serviceNumberWhy = (quota: string): string =>
  `${quota} Renewing adds none, and a number of an approved filing is used up: then buy another instance.`;

export const serviceNumberHow =
  'The page is bsn.console.aliyun.com. The number has 36 characters in groups.';

export const serviceIdentificationNumber = 'service identification number';

export const count1OneMonth = (count: number): string =>
  count === 1 ? 'one month' : `${count} months`;
