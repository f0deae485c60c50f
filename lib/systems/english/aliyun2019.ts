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
