export const volcengineFilingSystem = 'Volcengine filing system';

export const fillInEntity = 'Fill in entity information';

export const checkTheInformation = 'Check the information';

export const theAddressOfItsFiling =
  'The address of its filing pages below the console is not known.';
