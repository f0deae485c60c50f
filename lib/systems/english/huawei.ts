export const huaweiCloudFiling = 'Huawei Cloud filing system';

export const filing = 'Filing';

export const verifyFilingType = 'Verify filing type';

export const chooseTheServer = 'Choose the server';

export const authenticityVerification = 'Authenticity verification';

export const whatPassedTheFirstStep = 'What passed the first step cannot be edited any more.';

export const labelsRestOnAKnowledge =
  'Labels rest on a knowledge base and may differ from the page.';
