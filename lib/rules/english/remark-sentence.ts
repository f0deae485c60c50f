export const xxxNameLeadsTheXxx = 'XXX (name) leads the XXX department and is responsible for XXX.';

export const theEnterpriseHasNoLandline = 'The enterprise has no landline.';

export const theDomainsPoint = 'The domains point to the same website.';

export const title = 'The remark holds the set sentence that the province asks for in this case';

export const checks =
  'The set sentences that single provinces ask for in the remark: in Gansu who the entity leader is where it is not the legal representative, in Anhui that an organisation has no landline, in Shandong that three or more domains of an individual point to one website.';

export const theRemarkDoesNotSay =
  'The remark does not say who the entity leader is: Gansu asks for that where it is not the legal representative. Insert the sentence and replace each XXX.';

export const noLandlineIsEntered =
  'No landline is entered: an organisation in Anhui that has none says so in the remark (Tencent Cloud, 2022). Enter a landline, or insert the sentence.';

export const domainsOnOneWebsite = (count: number): string =>
  `${count} domains on one website: Shandong asks that the remark says that they point to the same one (Alibaba Cloud, 2019-09). Insert the sentence if the website keeps them.`;
