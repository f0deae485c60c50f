export const tencentCloudFiling = 'Tencent Cloud filing system';

export const filing = 'Filing';

export const verifyFiling = 'Verify filing information';

export const fillInEntity = 'Fill in entity information';

export const fillInWebsite = 'Fill in website information';

export const uploadDocuments = 'Upload documents';

export const confirm = 'Confirm';

export const preliminaryReview = 'Preliminary review';

export const photo = 'Photo';

export const administrationReview = 'Administration review';

export const asksAnOfficePhoneAnd =
  'Asks an office phone and a mobile instead of contact numbers 1 and 2.';

export const preApprovalHasAn = 'Pre-approval has an explicit “None of the above”.';

export const theAdministratorMayBe = 'The administrator may be the leader by one checkbox.';

export const serversOfOtherAccounts =
  'Servers of other accounts are given by an authorisation code.';
