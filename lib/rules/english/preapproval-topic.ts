export const title = 'Content of a regulated industry has its pre-approval';

export const checks =
  'Words of regulated industries in the name, description and remark of a website and in the name of an organisation, and the approval number that goes with a chosen topic. Alibaba Cloud’s guides of 2018–2019 list bulletin boards among the industries that need a pre-approval; that approval was abolished by 2019-06.';

export const isChosenWithoutAnApproval = (list: string): string =>
  `${list} is chosen without an approval number: the pre-approval comes before the filing. Enter its number, or choose none if the site has no such content.`;

export const containsAWord = (text: string, word: string, topic: string): string =>
  `${text} contains ${word}, a word of ${topic}`;

export const alibabaCloudsGuidesOf2018 = (value: string): string =>
  `${value}: forums cannot be filed, since their pre-approval was abolished by 2019-06. Leave it out, on the site too.`;

export const alibabaCloudsGuidesOf20182019 = (value: string, province: string): string =>
  `${value}: Alibaba Cloud’s guides of 2018–2019 ask for a pre-approval, but ${province} no longer did in 2019-06. If the site really is about it, ask the local office.`;

export const suchContentNeedsBefore = (value: string, licence: string, hasSeed: boolean): string =>
  `${value}: such content needs ${licence} before the filing${hasSeed ? '' : ' by newer lists'}. Get it and choose the topic under pre-approval content, or reword it if the site is not about it.`;

export const containsInSichuanNames = (text: string, word: string): string =>
  `${text} contains ${word}: in Sichuan names with that word need a pre-approval (Tencent Cloud, 2022). Get it, or choose another name.`;
