export const soleTraderWithoutATrade = 'Sole trader without a trade name.';

export const soleTraderWithoutTradeName = 'Sole trader without trade name and seal.';

export const soleTraderWithoutATradeName = 'Sole trader without a trade name in the register.';

export const title = 'A sole trader without a trade name says so';

export const checks = 'The name of a sole trader whose licence shows none, or only the owner’s.';

export const isWhatALicenceShows = (name: string): string =>
  `${name} is what a licence shows where a sole trader (个体工商户) has no trade name`;

export const isAPersonsName = (name: string): string =>
  `${name} is a person’s name, as on the licence of a sole trader (个体工商户) without a trade name`;

export const tianjinAsksForTheLegal = (what: string): string =>
  `${what}: Tianjin asks for the legal name followed by （个体工商户） (sole trader). Enter it so.`;

export const inHainanSuchATrader = (what: string): string =>
  `${what}: in Hainan such a trader files as an individual. Change the type of entity to 个人 (individual) and insert the remark 无字号工商户 (trader without a trade name).`;

export const inATrader = (what: string, asIndividual: string): string =>
  `${what}: in ${asIndividual} a trader with a trade name files as an enterprise and one without as an individual (Tencent Cloud, 2022). Change the type of entity to 个人 (individual).`;

export const anhuiAsksForTheOwners = (what: string): string =>
  `${what}: Anhui asks for the owner’s name followed by （个体工商户） (sole trader). Enter it so, and where there is no seal either add the remark 无字号无公章个体工商户 (sole trader without trade name and seal).`;

export const zhejiangAsksForTheOwners = (what: string): string =>
  `${what}: Zhejiang asks for the owner’s name followed by （个体工商户） (sole trader), a seal, and the remark 个体工商户无工商字号 (sole trader without a trade name). Enter it so.`;

export const theEntityThenGoes = (what: string): string =>
  `${what}. Enter the owner’s name and insert the remark 个体工商户无工商字号 (sole trader without a trade name), or ask the provider: some provinces file such a trader as an individual.`;
