export const title = 'The mobile is a number of the province where the province asks for that';

export const checks = 'A hint where the province asks for a mobile of its own.';

export const mustBeANumber = (
  number: string,
  province: string,
  hasLater: boolean,
  isOrRemark: boolean,
): string =>
  `${number} must be a number of ${province}, by ${hasLater ? 'newer sources' : 'the page of 2019-09'}: its digits do not tell whether it is. ${isOrRemark ? 'If it is from elsewhere, give the reason in the remark.' : 'If it is from elsewhere, enter one from there.'}`;
