export const title = 'A contact number 2 is a landline with area code or a mobile';

export const checks = 'Contact number 2: a landline with its area code, or a second mobile.';

export const hasTheAreaCode = (
  text: string,
  area: string,
  chosen: string,
  isHebei: boolean,
): string =>
  `${text} has the area code of ${area}, but the entity is in ${chosen}: newer practice asks for the area code of the mailing address${isHebei ? ', and Hebei takes local landlines only' : ''}. Enter a landline there, or explain it in the remark.`;
