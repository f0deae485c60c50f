export const title = 'Leader and administrator are reached by numbers and addresses of their own';

export const checks =
  'Mobile and e-mail of the entity leader and the website administrator, where they are two people, and the emergency phone.';

export const isTheLeadersToo = (own: string, en: string): string =>
  `${own} is the ${en} of the entity leader as well: two people need one each, in every province (Huawei Cloud, 2025; Volcengine, 2024). Enter the administrator’s own ${en}.`;

export const isTheMobileOf = (emergency: string, taken: string): string =>
  `${emergency} is the mobile of ${taken} as well: the emergency phone is called when nobody answers there (Volcengine, 2024). Enter another number.`;

export const theWebsiteAdministrator = 'the website administrator';
