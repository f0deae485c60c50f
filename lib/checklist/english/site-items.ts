export const sitesPerOrder = (province: string, count: number | 'multiple', note: string): string =>
  `Websites in one order in ${province}: ${count === 'multiple' ? 'several' : count} (Alibaba Cloud, 2019-09; ${note}).`;

export const atMost = (publisher: string, sites: number): string =>
  `${publisher}: at most ${sites}.`;

export const atMostNewDomainsPerOrder = (publisher: string, count: number | undefined): string =>
  `${publisher}: at most ${count} new domains per order.`;

export const tencentCloudTakes = (tencent2022: number | 'multiple'): string =>
  `Tencent Cloud takes ${tencent2022}.`;

export const siteConstructionPlan = 'Site construction plan.';

export const theEntityHasOrMore = (planFromSites: number): string =>
  `the entity has ${planFromSites} or more websites`;

export const siteConstructionPlanTerm = 'site construction plan';
