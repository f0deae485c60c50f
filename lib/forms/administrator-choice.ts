/** What `admin.choice` holds: who administers the website, in wordings of the pages that ask it. */
export const SAME_AS_LEADER = '同主体负责人';
export const ANOTHER_PERSON = '填写新的负责人信息';

const NOT_THE_SAME = /新|其他|其它|另|不同|不一致|不相同|不是|非主体|手动|手工|单独|自行|自定义/u;
const THE_SAME = /同|一致|沿用|复用|复制|引用|带入|主体负责人|主办单位负责人|主办者负责人/u;

/** Which of the two a text says, be it an option or the label of a box to tick; null when it says neither. */
export function administratorMeant(
  text: string,
): typeof SAME_AS_LEADER | typeof ANOTHER_PERSON | null {
  if (NOT_THE_SAME.test(text)) return ANOTHER_PERSON;
  return THE_SAME.test(text) ? SAME_AS_LEADER : null;
}
