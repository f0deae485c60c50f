export const thePortraitSide = 'the portrait side of the identity document';

export const theEmblemSide = 'the emblem side of the identity document';

export const theCertificateOfTheOrganisation = 'the certificate of the organisation';

export const thePortraitSideOfTheEntity = 'the portrait side of the entity leader’s ID';

export const theEmblemSideOfTheEntity = 'the emblem side of the entity leader’s ID';

export const theAuthenticityStatement = 'the authenticity statement';

export const theAuthenticityStatementSignedAndSealed =
  'the authenticity statement, signed and sealed';

export const aPhotoOfTheAdministrator = 'a photo of the administrator holding the ID';

export const aPhotoOfTheAdministratorHolding =
  'a photo of the administrator holding the certificate';

export const theWebsiteAdministratorsId = 'the website administrator’s ID';

export const theDomainCertificate = 'the domain certificate';

export const theCommitmentLetter = 'the commitment letter';

export const theAuthorisationLetter = 'the authorisation letter';

export const theSiteConstructionPlan = 'the site construction plan';

export const theBeijingFilingConfirmation = 'the Beijing filing confirmation';

export const title = 'Every document that the province asks for is uploaded';

export const checks = 'The documents that the page takes against those that the province asks for.';

export const noFileIsChosen = (province: string, en: string, value: string): string =>
  `No file is chosen: ${province} asks for ${en}${value}. Upload a colour photo or scan of the original.`;
