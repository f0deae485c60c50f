export const title = 'One person’s data are the same wherever the person stands';

export const checks =
  'Leader and administrator who are one person by name or ID number: number, mobile and e-mail are the same; for an individual, the leader has the number of the one who files.';

export const isNotTheNumber = (leaders: string, own: string): string =>
  `${leaders} is not the number of the individual who files, ${own}: for a personal website that is one person. Correct the one that is wrong.`;

export const andHaveOneIdNumber = (value: string, text: string, own: string): string =>
  `${value} and ${text} have the same ID number, ${own}: a number belongs to one person. Correct the name, or enter the administrator’s own number.`;

export const standsAsLeader = (value: string, leaders: string, own: string): string =>
  `${value} has the ID number ${leaders} as leader and ${own} as administrator: one person’s data are the same everywhere. Correct the wrong one; two people of the same name need a mobile and an e-mail each.`;

export const standsAsLeaderWithTheAndAsAdministrator = (
  value: string,
  en: string,
  text: string,
  administrators: string,
): string =>
  `${value} stands as leader with the ${en} ${text} and as administrator with ${administrators}: one person’s data are the same everywhere (Huawei Cloud, 2025). Enter the same ${en} in both places.`;
