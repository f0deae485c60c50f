export const alibabaCloudService = 'Alibaba Cloud service identification numbers';

export const applyForAService = 'Apply for a service identification number';

export const manageService = 'Manage service identification numbers';
