export const inspurCloudFiling = 'Inspur Cloud filing portal';

export const websiteInformation = 'Website information';

export const entityInformation = 'Entity information';

export const verifyFilingType = 'Verify filing type';

export const entities = 'Entities';

export const review = 'Review';

export const preliminaryReview = 'Preliminary review';

export const secondReview = 'Second review';

export const administrationReview = 'Administration review';
