export const card =
  'Photograph both sides of the card lying flat: all four edges in the picture, every character legible, no reflection. A passport: the page with the photo.';

export const paper =
  'Scan or photograph the original in colour: all edges in the picture, straight, sharp, no reflection. No copies.';

export const holding =
  'The person’s face and the whole document in one picture, both sharp, nothing covered by hands.';

export const letter =
  'Sign it by hand; organisations add the seal, individuals a fingerprint where the province asks for one. Then scan or photograph the paper in colour.';

export const yourIdentityDocument = 'Your identity document';

export const itIsUploadedOnce = (card: string): string =>
  `${card} It is uploaded once for all three roles.`;

export const certificateOfTheOrganisation =
  'Certificate of the organisation, for a company the business licence';

export const idOfTheEntityLeader = 'ID of the entity leader';

export const idOfTheWebsiteAdministrator = 'ID of the website administrator';

export const authenticityStatementSigned = 'Authenticity statement, signed';

export const downloadTheFormOfThis =
  'Download the form of this province on the upload step, sign with a black pen in block style, scan or photograph the whole sheet in colour.';

export const authenticityStatementSignedAndSealed = 'Authenticity statement, signed and sealed';

export const downloadTheFormOfThisProvince =
  'Download the form of this province on the upload step, sign with a black pen in block style, add the company seal, scan or photograph the whole sheet in colour.';

export const faceVerification = 'Face verification';

export const itIsDone =
  'It is done on a phone by link or QR code together with the upload; have the ID at hand.';

export const residencePermit = 'Residence permit';

export const domainCertificate = 'Domain certificate';

export const downloadItFromTheRegistrar =
  'Download it from the registrar, print it in colour and photograph the print: 200 KB to 4 MB.';

export const siteConstructionPlan = 'Site construction plan';

export const commitmentLetter = 'Commitment letter';

export const commitmentLetterForFinance = 'Commitment letter for finance';

export const guaranteeLetterWithTheFiling = 'Guarantee letter with the filing seal of the provider';

export const declarationCopiedByHand = 'Declaration copied by hand';

export const writeItWithABlack = 'Write it with a black pen on the statement.';

export const photoOfYourselfHolding =
  'Photo of yourself holding the ID card or household register page';

export const photoOfTheWebsiteAdministrator =
  'Photo of the website administrator holding the certificate of the organisation';

export const phoneBillsOrMonthlyStatements =
  'Phone bills or monthly statements of the last three months';

export const proofOfEmploymentOrIncome = 'Proof of employment or income';

export const proofOfStudyOrWork = 'Proof of study or work';

export const validIdOfTheGuardian = 'Valid ID of the guardian';

export const proofOfLocalStudy = 'Proof of local study, work or residence';

export const leaseOrProofOfProperty = 'Lease or proof of property';

export const confirmationLetterOfParty = 'Confirmation letter of party and government organs';

export const confirmationLetterOnPartyBuilding = 'Confirmation letter on party building';

export const authorisationLetterForTheEntity = 'Authorisation letter for the entity leader';

export const authorisationLetterForTheWebsite =
  'Authorisation letter for the website administrator';

export const certificateOfTheEstablishmentOffice =
  'Certificate of the establishment office (编办), which registers government bodies and public institutions';

export const statementAndProofAbout = 'Statement and proof about the domain holder';

export const beijingFilingConfirmationSheet = 'Beijing filing confirmation sheet';

export const joinItWithTheStatement = (letter: string): string =>
  `${letter} Join it with the statement into one picture.`;
