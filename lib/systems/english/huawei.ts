export const huaweiCloudFiling = 'Huawei Cloud filing system';

export const filing = 'Filing';

export const verifyFilingType = 'Verify filing type';

export const chooseTheServer = 'Choose the server';

export const authenticityVerification = 'Authenticity verification';
