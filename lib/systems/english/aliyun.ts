export const alibabaCloudFiling = 'Alibaba Cloud filing system';

export const startOfANewFiling = 'Start of a new filing';

export const filingForm = 'Filing form';

export const myOrders = 'My orders';

export const oneOrder = 'One order';

export const myEntity = 'My entity';

export const rulesOfTheProvinces = 'Rules of the provinces';

export const checkBasicInformation = 'Check basic information';

export const verifyFilingType = 'Verify filing type';

export const productVerification = 'Product verification';

export const fillInEntity = 'Fill in entity information';

export const fillInWebsite = 'Fill in website information';

export const uploadDocuments = 'Upload documents';

export const authenticityVerification = 'Authenticity verification';

export const confirmInformation = 'Confirm information';

export const preliminaryReviewBy = 'Preliminary review by Alibaba Cloud';

export const smsVerification = 'SMS verification';

export const administrationReview = 'Administration review';
