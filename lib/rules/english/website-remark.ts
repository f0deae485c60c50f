export const thisIsAPersonalWebsite =
  'This is a personal website used for XXX; once it is open its main content will be XXX.';

export const asksForADetailedRemark = 'asks for a detailed remark about the site';

export const asksForAPledge = 'asks for a pledge in the remark';

export const asksForARemarkUnless =
  'asks for a remark unless the content is a blog or personal space';

export const asksForAPledgeInTheRemark =
  'asks for a pledge in the remark, with the planned opening time';

export const title = 'The remark of a personal website says what its province asks for';

export const checks = 'The remark of a personal website in the provinces that ask for one.';

export const jiangsuHasAsked = (isEmpty: boolean, text: string): string =>
  `${isEmpty ? 'The remark is empty' : text}: Jiangsu asks for a remark in set words, with the use and the main content of the site. Insert the sentence and replace both XXX.`;

export const asksForAtLeast = (
  isEmpty: boolean,
  text: string,
  count: number,
  province: string,
  least: number,
): string =>
  `${isEmpty ? 'The remark is empty' : `${text} has ${count} characters`}: ${province} asks for at least ${least} with a pledge (Tencent Cloud, 2022). Describe the site in more words.`;

export const theRemarkIsEmpty = (province: string, demand: string): string =>
  `The remark is empty: ${province} ${demand} (Tencent Cloud, 2022). Say what the site is for and what it will contain; the reviewer supplies the exact words of a pledge.`;
