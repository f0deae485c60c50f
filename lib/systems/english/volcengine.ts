export const volcengineFilingSystem = 'Volcengine filing system';

export const fillInEntity = 'Fill in entity information';

export const checkTheInformation = 'Check the information';
