export const prepare = 'Prepare';

export const getTheAccount =
  'Get the account, the domain with its real-name verification, the instance with a service identification number, the documents and any pre-approval.';

export const theVerifiedDomainDataReach =
  'The verified domain data reach the ministry after 3 to 5 working days.';

export const typeVerification = 'Type verification';

export const enterEntityLocation =
  'Enter entity location, type, certificate, number and domain. The system derives the filing type from them, so a typing error leads to the wrong type.';

export const productVerification = 'Product verification';

export const enterTheServiceIdentificationNumber =
  'Enter the service identification number of the instance.';

export const entityAndWebsiteData = 'Entity and website data';

export const fillInTheData =
  'Fill in the data of the entity, its leader, the website and its administrator.';

export const uploadDocuments = 'Upload documents';

export const uploadTheCertificates =
  'Upload the certificates and the statement. Today the identity check on a phone is done together with the upload.';

export const preliminaryReview = 'Preliminary review';

export const theProviderChecksTheFiling =
  'The provider checks the filing and phones the number in it during working hours in China. Answer, or it is returned.';

export const workingDay = '1 working day';

export const identityCheck = 'Identity check';

export const theWebsiteAdministratorPasses =
  'The website administrator passes the face verification, or is photographed in front of the backdrop in the older way.';

export const aBackdropPhotoWasReviewed = 'A backdrop photo was reviewed within 1 working day.';

export const submissionToTheCommunicationsAdministration =
  'Submission to the communications administration';

export const theProviderPassesTheFiling =
  'The provider passes the filing on and says so by e-mail and SMS. The filing system (at Alibaba Cloud beian.aliyun.com, list of orders) shows the state. From here nothing can be withdrawn or edited.';

export const within1WorkingDay = 'Within 1 working day of the provider’s approval';

export const smsVerification = 'SMS verification';

export const enterTheCode =
  'Enter the code from the SMS, the mobile number and the last six characters of the ID number on the ministry’s page. With two different mobiles both codes are needed.';

export const hoursTheCodeComes =
  '24 hours; the code comes about 5 minutes after the submission. Tianjin, Gansu, Tibet, Ningxia, Hainan, Xinjiang and Qinghai had 48 hours in the guides of 2019.';

export const administrationReview = 'Administration review';

export const theCommunicationsAdministration =
  'The communications administration of the province decides. The result comes by SMS and e-mail.';

export const to20WorkingDays = '1 to 20 working days (3 to 20 in the guides of 2019)';

export const approved = 'Approved';

export const keepTheEntityFilingNumber =
  'Keep the entity filing number, the website filing number and the filing password.';

export const pointTheDomain = 'Point the domain at the server';

export const setTheDnsRecords =
  'Set the DNS records of the domain to the filed server; this is allowed only after the approval.';

export const showTheNumber = 'Show the number on the website';

export const putTheFilingNumberInto =
  'Put the filing number into the footer, linked to https://beian.miit.gov.cn. Missing or wrong display is fined with RMB 5,000 to 10,000.';

export const immediately = 'Immediately';

export const psbFiling = 'PSB filing';

export const makeThePsbFiling =
  'Make the PSB filing of the website with the public security bureau, then show its number beside the ICP number within 30 days.';

export const within30Days =
  'Within 30 days of the approval or of opening the website, whichever is earlier';

export const icpLicence = 'ICP licence';

export const onlyForCommercialServices =
  'Only for commercial services, such as paid information or web design for users: get the licence before they start.';

export const closed = 'Closed';

export const nothingIsLeftToDo = 'Nothing is left to do. Report changes of the filed data in time.';

export const returnedByTheProvider = 'Returned by the provider';

export const correctWhatTheProviderNames = 'Correct what the provider names and submit again.';

export const smsVerificationTimedOut = 'SMS verification timed out or failed';

export const correctTheDataIfNeeded =
  'Correct the data if needed and submit again; unchanged data may be resubmitted.';

export const rejectedByTheCommunicationsAdministration =
  'Rejected by the communications administration';

export const waitUntilTheButtonContinue =
  'Wait until the button 继续操作 (continue) appears, then correct what the reason names and submit again.';
