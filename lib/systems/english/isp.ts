export const accessProvidersFiling = 'Access provider’s filing system';
