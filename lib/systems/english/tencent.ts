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
