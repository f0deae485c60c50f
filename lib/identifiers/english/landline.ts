export const wayOut = 'Write country, area code and number with hyphens, such as 086-010-12345678.';

export const writeItWithAreaCode = 'Write it with area code and hyphens';

export const isNotSeparated = 'is not separated as the filing has it';

export const landlineNumber = 'landline number';

export const hasTooManyDigits = (
  value: string,
  count: number,
  areaCode: string,
  wayOut: string,
): string =>
  `${value} has ${count} digits after the area code ${areaCode}, where numbers have 8. ${wayOut}`;

export const reason = (value: string, areaCode: string): string =>
  `${value} has the area code ${areaCode}, which is not in the list of area codes. Compare it with a letterhead or bill.`;

export const lacksTheCountryPartTheFiling = (value: string, normalised: string): string =>
  `${value} lacks the country part. The filing writes landlines as ${normalised}.`;

export const add086 = 'Add 086-';

export const isAServiceNumber = 'is a service number, not a landline.';

export const hasNoAreaCode = 'has no area code.';

export const isAMobileNumber = 'is a mobile number.';

export const hasAsItsAreaCode = (area: string): string =>
  `has ${area} as its area code, which does not exist.`;

export const endsInAnExtension = 'ends in an extension.';

export const isNotALandlineNumber = 'is not a landline number.';
