export const writtenAsItIs = (reason: string): string => `Written as it is. ${reason}`;

export const listStandsOn = (country: string, mobile: string): string =>
  `The list before the box stands on “${country}”, and ${mobile} is a number of the mainland (+86). Choose that in the list, then fill again.`;

export const elevenDigits = 'Eleven digits without country code, spaces and dashes.';

export const chooseCountryYourself = 'Choose +86 in the list before it yourself.';

export const areaCodeAlone = (area: string, number: string): string =>
  `The box takes the area code alone (区号), and no box for the number was found. The parts are ${area} and ${number}.`;

export const otherAreaCode = (areaBefore: string, value: string, area: string): string =>
  `The page puts the area code ${areaBefore} before the box, and ${value} has ${area}.`;

export const withoutPrefix = (prefix: string | undefined, text: string): string =>
  `Without “${prefix}”, which the page puts before the box: ${text}.`;

export const withCountryCode = (text: string): string =>
  `Written as 086, area code and number: ${text}.`;

export const unclearBoxes = (count: number): string =>
  `The page has ${count} boxes here and does not say which one takes the area code, the number or an extension.`;

export const landlineAsked = (mobile: string): string =>
  `The page asks for an area code and a number, and ${mobile} is a mobile number. Enter a landline in the profile, or type it yourself.`;

export const notTakenApart = (value: string, count: number): string =>
  `“${value}” cannot be taken apart into the page’s ${count} boxes.`;

export const inBoxes = (count: number, written: string): string =>
  `In the page’s ${count} boxes: ${written}.`;

export const noBoxForExtension = (extension: string): string =>
  `There is no box for the extension ${extension}: it is left out.`;
