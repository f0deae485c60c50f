export const title = 'Content of a regulated branch has its pre-approval';

export const checks =
  'Words of regulated branches in the name, description and remark of a website and in the name of an organisation, and the approval number that goes with a chosen topic.';

export const isChosenWithoutAnApproval = (list: string): string =>
  `${list} is chosen without an approval number: the pre-approval is obtained before the filing, and its document and number belong to it. Enter the number, or choose none if the site has no such content.`;

export const containsAWord = (text: string, word: string, topic: string): string =>
  `${text} contains ${word}, a word of ${topic}`;

export const alibabaCloudsGuidesOf2018 = (value: string): string =>
  `${value}: Alibaba Cloud’s guides of 2018–2019 list bulletin boards among the branches that need a pre-approval, but that approval was abolished by 2019-06, and forums cannot be filed. Leave it out, on the site too.`;

export const alibabaCloudsGuidesOf20182019 = (value: string, province: string): string =>
  `${value}: Alibaba Cloud’s guides of 2018–2019 ask for a pre-approval, ${province} did so no longer in 2019-06. Ask the local office if the site really is about it.`;

export const suchContentNeedsBefore = (value: string, licence: string, hasSeed: boolean): string =>
  `${value}: such content needs ${licence} before the filing${hasSeed ? '' : ' by newer lists'}. Obtain it and choose the topic under pre-approval content, or choose another wording if the site is not about it.`;

export const containsInSichuanNames = (text: string, word: string): string =>
  `${text} contains ${word}: in Sichuan names with that word need a pre-approval (Tencent Cloud, 2022). Obtain it, or choose another name.`;
