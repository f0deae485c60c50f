export const inGuangdongTheNumber =
  'In Guangdong the number of the entity is shown, without the suffix.';

export const thisIsTheNumber =
  'This is the number of the entity. The number of the website ends in a suffix such as -1: show that one.';

export const theLinkIsTheAddress =
  'The link is the address at which the platform looks numbers up; where the platform offers a piece of HTML of its own, take that.';
