export const title =
  'The endings reserved for government, institutions and schools are filed by those, and by nobody else';

export const checks = 'Endings of government bodies and public institutions.';

export const aGovernmentBody = 'a government body (政府机关)';

export const endingsOfGovernment = '.gov.cn or .政务';

export const aPublicInstitution = 'a public institution (事业单位)';

export const endingsOfInstitutions = '.cn or .公益';

export const governmentBodies = 'government bodies';

export const theArmedForces = 'the armed forces';

export const schoolsAndUniversities = 'schools and universities';

export const researchInstitutions = 'research institutions';

export const isNotADomain = (written: string, who: string, endings: string): string =>
  `${written} is not a domain for ${who}: since the rule of 2024 on government sites they file ${endings} (Huawei Cloud, ICP knowledge base). File such a domain.`;

export const endsInWhichIsRegistered = (
  written: string,
  suffix: string,
  who: string,
  isIndividual: boolean,
): string =>
  `${written} ends in .${suffix}, which is registered for ${who} only: ${isIndividual ? 'an individual' : 'this kind of entity'} cannot hold it, and the holder must be the entity that files. File a domain of your own, or correct the type of entity.`;
