export const title = 'Leader and administrator are one person, or two, as the province asks';

export const checks =
  'Whether entity leader and website administrator are one person or two, as the kind of entity and the province ask.';

export const isNotTheIndividual = (text: string, individual: string): string =>
  `${text} is not the individual who files, ${individual}: for a personal website entity, leader and administrator are one person. Enter the same name.`;

export const isNotTheEntityLeader = (admin: string): string =>
  `${admin} is not the entity leader: for a personal website entity, leader and administrator are one person. Enter the same person.`;

export const isTheEntityLeaderToo = (admin: string): string =>
  `${admin} is the entity leader too: since 2019-09 at the latest Tianjin asks for two different people in the two roles. Name another website administrator.`;

export const isNotTheEntityLeaderInBoth = (admin: string, province: string): string =>
  `${admin} is not the entity leader: in ${province} both roles must be one person when the leader is not the legal representative. Enter the leader as administrator, or the legal representative as leader.`;

export const isNotTheEntityLeaderTakes = (admin: string, province: string): string =>
  `${admin} is not the entity leader: ${province} takes an authorisation letter for an administrator who is not the legal representative (Tencent Cloud, 2022). Have it ready.`;

export const isNotTheEntityLeaderSome = (admin: string, province: string | undefined): string =>
  `${admin} is not the entity leader: some administrations ask for one person in both roles, ${province ? `and what ${province} asks for is not known here` : 'and no province is chosen yet'}. Read the rules of your province before you submit.`;
