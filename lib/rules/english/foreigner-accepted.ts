export const title = 'The province accepts foreigners in this role';

export const checks =
  'Whether the province takes a foreigner as individual entity or as entity leader. Newer sources let a foreign legal representative authorise a Chinese citizen.';

export const isTheDocument = (type: string, province: string, isIndividual: boolean): string =>
  `${type} is the document of a foreigner: ${province} has refused foreign ${isIndividual ? 'individuals' : 'entity leaders'} since 2019-09 at the latest. ${isIndividual ? 'File as an organisation, or in another province where you may.' : 'Let a mainland citizen be the entity leader, with an authorisation letter.'}`;
