export const anothersOrder = (field: string, shown: string): string =>
  `${field}: this page says “${shown}”, the chosen profile says otherwise, so nothing was filled. Choose the profile of this order, or fill the field in the panel, which asks first.`;

export const nothingInProfile = 'The profile has nothing that could go into this field.';

export const alreadyThere = 'The field holds what the profile has for it already.';
