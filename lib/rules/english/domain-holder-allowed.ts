export const theLegalRepresentative = 'the legal representative';

export const aShareholder = 'a shareholder';

export const aSeniorExecutive = 'a senior executive';

export const theEntityLeader = 'the entity leader';

export const somebodyElse = 'somebody else';

export const title = 'The domain is held by somebody whom the province accepts';

export const checks = 'Who holds the domain of the entity, and whether the province takes that.';

export const theDomainIsHeld = (holder: string, role: string): string =>
  `The domain is held by ${holder} (${role})`;

export const theDomainOfAPersonal = (value: string): string =>
  `${value}: the domain of a personal website must be held by the individual who files it. Transfer it to that person first.`;

export const theDomainOfAnOrganisation = (value: string): string =>
  `${value}: the domain of an organisation is held by itself, by a shareholder, a senior executive or its person in charge. Transfer it to the organisation first.`;

export const alibabaCloudsGuidesOf2018 = (value: string, province: string, list: string): string =>
  `${value}: Alibaba Cloud’s guides of 2018–2019 allow that, but ${province} has accepted only ${list} since 2019-09 at the latest. Transfer it to the organisation first.`;

export const someProvincesTake = (value: string, proof: string | undefined): string =>
  `${value}: some provinces take that with a statement about the domain holder, others insist on the organisation itself. ${proof ?? 'Have the statement ready, or transfer the domain to the organisation.'}`;

export const proofIn = (province: string, proof: string): string =>
  `Proof in ${province}: ${proof}`;

export const aPerson = (holder: string): string => `a ${holder}`;

export const theOrganisation = 'the organisation';
