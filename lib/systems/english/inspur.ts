export const inspurCloudFiling = 'Inspur Cloud filing portal';

export const websiteInformation = 'Website information';

export const entityInformation = 'Entity information';

export const verifyFilingType = 'Verify filing type';

export const entities = 'Entities';

export const review = 'Review';

export const preliminaryReview = 'Preliminary review';

export const secondReview = 'Second review';

export const administrationReview = 'Administration review';

export const labelsAreSpansTheStar = 'Labels are spans; the star is a span of its own.';

export const provinceCityAnd = 'Province, city and district are three selects behind one label.';

export const placeholdersAreGeneric = 'Placeholders are generic (请输入内容).';

export const hintsAreTooltipsOn = 'Hints are tooltips on focus; errors are toasts on blur.';

export const theCertificateNumberIs =
  'The certificate number is disabled until type and certificate are chosen.';

export const afterARejectionARemark = 'After a rejection a remark stands beside each faulty field.';

export const itsAddressIsNotKnown = 'Its address is not known: the person allows the site.';
