export const iHaveBegun = 'I have begun on the filing site';

export const itTookTheType = 'The site took the type and the domain';

export const itTookTheServiceIdentification = 'The site took the service identification number';

export const iHaveEnteredAll = 'I have entered all the data';

export const iHaveSubmitted = 'I have submitted it';

export const theProviderAsks = 'The provider asks for the identity check';

export const theProviderHasApproved = 'The provider has approved it';

export const iGotTheSms = 'I got the SMS';

export const itIsWithTheAdministration = 'It is with the administration';

export const itIsApproved = 'It is approved: I have the number';

export const iHaveNotedTheNumbers = 'I have noted the numbers';

export const theDomainPoints = 'The domain points at the server';

export const theNumberIsShown = 'The number is shown';

export const thePsbFilingIsDone = 'The PSB filing is done, and I need an ICP licence';

export const allIsDone = 'All is done';

export const theProviderHasSent = 'The provider has sent it back';

export const theTimeRanOut = 'The time ran out, or a code was refused';

export const theAdministrationHasRejected = 'The administration has rejected it';

export const iHaveEnteredTheCode = 'I have entered the code';

export const itWentOnWithout = 'It went on without an SMS';

export const theIdentityCheckIsPassed = 'The identity check is passed';

export const thePsbFilingAlone = 'The PSB filing is done';

export const iHaveTheIcpLicence = 'I have the ICP licence';

export const iCorrectEntity = 'I am correcting entity, type or domain';

export const iCorrectTheServiceIdentification = 'I am correcting the service identification number';

export const iCorrectTheData = 'I am correcting the data';

export const iCorrectTheDocuments = 'I am correcting the documents';

export const iHaveSubmittedItAgain = 'I have submitted it again';

export const theProviderSendsItAgain = 'The provider sends it again';

export const theHostsOfThePoint = (serviceWord: string): string =>
  `The hosts of the ${serviceWord} point there`;
