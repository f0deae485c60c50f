export const psbFilingPlatform = 'PSB filing platform';

export const lookUpAPsbFiling = 'Look up a PSB filing number';

export const aPsbFilingNumber = 'A PSB filing number';

export const applyForAnEntity = 'Apply for an entity';

export const newWebsiteApplication = 'New website application';

export const claimAFiledWebsite = 'Claim a filed website';

export const submitForReview = 'Submit for review';
