export const title = 'A service identification number has 36 characters in five groups';

export const checks = 'The form of a service identification number of Alibaba Cloud.';
