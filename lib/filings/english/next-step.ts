export const getEverythingReady = 'Get everything ready, then begin on the filing site';

export const enterEntityCertificateAndDomain =
  'Enter entity, certificate and domain on the first page';

export const enterTheServiceIdentificationNumber = 'Enter the service identification number';

export const fillInTheData = 'Fill in the data of entity and service';

export const uploadTheDocuments = 'Upload the documents';

export const answerThePhone = 'Answer the phone: the provider checks it and may call';

export const passTheIdentityCheck = 'Pass the identity check';

export const keepTheMobilesAtHand = 'Keep the mobiles at hand: the SMS comes soon';

export const enterTheCode = 'Enter the code from the SMS on the ministry’s page';

export const waitForTheDecision = 'Wait for the decision of the administration';

export const noteTheFilingNumbers = 'Note the filing numbers and the filing password';

export const makeThePsbFiling = 'Make the PSB filing with the police';

export const getTheIcpLicenceBefore = 'Get the ICP licence before the commercial service starts';

export const correctWhatTheProviderNames = 'Correct what the provider names, and submit it again';

export const submitItAgain = 'Submit it again, corrected where needed';

export const correctWhatTheReasonNames = 'Correct what the reason names, and submit it again';

export const nothingIsLeftToDo = 'Nothing is left to do';
