export const documentsTitle = 'Documents';

export const pictures =
  'Every picture: JPG, PNG or GIF below 4 MB (Huawei Cloud: JPG or PNG), a colour photo or scan of the original, sharp and complete.';

export const picturesWhy =
  'Alibaba Cloud’s guides of 2018–2019 also name a colour copy; newer pages refuse copies. Pixel dimensions are not published.';

export const picturesHow =
  'Join a paper without an upload place of its own with the certificate of the entity into one picture.';

export const or = ' or ';

export const your = 'Your';

export const theEntityLeaders = 'The entity leader’s';

export const inTheOfIsRefused = (
  whose: string,
  named: string,
  province: string,
  refused: string,
  who: string,
): string => `${whose} ${named}: in ${province} the ${refused} of ${who} is refused.`;

export const itIsUploadedOnce = (how: string): string =>
  `${how} It is uploaded once for all three roles.`;

export const businessLicence = 'business licence';

export const organisationCodeCertificate = 'organisation code certificate';

export const duplicateCopyOfTheBusiness = 'duplicate copy of the business licence';

export const businessLicenceIfNotYet = 'business licence, if not yet replaced';

export const businessLicenceFirstFiling = 'business licence (first filing)';

export const whichCertificatesAreAccepted = 'Which certificates are accepted';

export const certificatesThatAccepts = (province: string, list: string): string =>
  `Certificates that ${province} accepts from a company (2019-09): ${list}.`;

export const organisationCodeCertificatesWereSuperseded =
  'Organisation code certificates were superseded by the 18-digit credit code.';

export const about = 'a photo of the website administrator holding the document';

export const holdingPhotoAbout = (about: string): string => `Whether ${about} is asked for`;

export const holdingPhoto = (province: string, about: string): string =>
  `${province} does not ask for ${about}.`;
