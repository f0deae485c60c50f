export const besideTheValidity = 'beside the validity before it';

export const withTheAdministrator = 'stands with the administrator';
