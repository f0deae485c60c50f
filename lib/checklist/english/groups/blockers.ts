export const blockersTitle = 'What stops this filing';

export const internationalAccount =
  'An account of the international site alibabacloud.com cannot file: it does not support filing.';

export const internationalAccountHow =
  'Register a verified account of the mainland site aliyun.com. The instance may stay in the other account: the service identification number carries the authorisation.';
