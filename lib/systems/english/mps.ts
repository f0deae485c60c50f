export const psbFilingPlatform = 'PSB filing platform';

export const lookUpAPsbFiling = 'Look up a PSB filing number';

export const aPsbFilingNumber = 'A PSB filing number';

export const applyForAnEntity = 'Apply for an entity';

export const newWebsiteApplication = 'New website application';

export const claimAFiledWebsite = 'Claim a filed website';

export const submitForReview = 'Submit for review';

export const providerAndRegistrar =
  'Provider and registrar come from a search dialog that a button opens.';

export const aYesInARadio = 'A yes in a radio group reveals a list of kinds of service.';

export const copyingTheLeaderDoes = 'Copying the leader does not copy the photos.';

export const entityAndWebsiteCan =
  'Entity and website can both be sent without waiting for the other.';
