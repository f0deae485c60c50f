export const wayOut = 'Enter the 18 characters of 公民身份号码 (citizen ID number) on the permit.';

export const residencePermitNumber = 'residence permit number';

export const isTheNumber = (value: string): string =>
  `${value} is the number of a travel permit (来往内地通行证), not of a residence permit. Choose that permit as the ID type, or enter the residence permit's 18 characters.`;

export const hasButAResidencePermit = (value: string, count: string, wayOut: string): string =>
  `${value} has ${count}, but a residence permit number has 18. ${wayOut}`;

export const isNotAResidencePermit = (value: string, wayOut: string): string =>
  `${value} is not a residence permit number: that has 17 digits and then a digit or X. ${wayOut}`;

export const beginsWithButThesePermits = (value: string, slice: string, wayOut: string): string =>
  `${value} begins with ${slice}, but these permits begin with 810000 (Hong Kong), 820000 (Macao) or 830000 (Taiwan). ${wayOut}`;

export const endsInButItsCheck = (value: string, charAt: string, expected: string): string =>
  `${value} ends in ${charAt}, but its check character should be ${expected}, so one of the digits is mistyped. Compare it with the permit.`;
