export const alibabaCloudFiling = 'Alibaba Cloud filing system (2018–2019 pages)';

export const verifyFilingType = 'Verify filing type';

export const myFilings = 'My filings';

export const productVerification = 'Product verification';

export const fillInProvider = 'Fill in provider information';

export const fillInEntity = 'Fill in entity information';

export const fillInWebsite = 'Fill in website information';

export const uploadDocuments = 'Upload documents';

export const uploadDocumentsAnd = 'Upload documents and verify authenticity';

export const confirmInformation = 'Confirm information';

export const preliminaryReview = 'Preliminary review';

export const photoVerification = 'Photo verification';

export const postDocuments = 'Post documents';

export const smsVerification = 'SMS verification';

export const administrationReview = 'Administration review';

export const regionEntityType =
  'Region, entity type, certificate type and certificate number are carried over read-only from the first step.';

export const theCertificateList =
  'The certificate list depends on the entity type and the province; the province’s requirements stand below it.';

export const individualsThe =
  'Individuals: the administrator equals the leader and contact number 2 is not asked.';

export const aNewAdministratorOpens =
  'A new administrator opens a second block with the labels of the leader’s block.';

export const theWebsiteBlockRepeats =
  'The website block repeats after “Save and add another website”.';

export const hintsStandToTheRight = 'Hints stand to the right of a box.';
