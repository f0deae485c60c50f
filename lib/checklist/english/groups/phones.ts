export const phonesTitle = 'Phones';

export const answered =
  'Keep the filed mobile switched on and answer it in normal working hours in China.';

export const answeredWhy =
  'The reviewer calls it when there is a problem; a phone out of service leads to rejection.';

export const unused = 'Use numbers that no other filing uses.';

export const unusedWhy =
  'Numbers already filed for another entity are refused with 手机号码备案频率大于1 (“the mobile is in more than one filing”).';

export const emergency = 'Have an emergency phone: a mobile number.';

export const emergencyWhy = 'The field has been mandatory since early 2019.';

export const emergencyPhone = 'emergency phone';

export const yourMobile = 'your mobile';

export const theMobilesOfTheEntity =
  'the mobiles of the entity leader and the website administrator';

export const requiredWithinHours = (windowHours: number | null): string =>
  `required, within ${windowHours} hours`;

export const notRequired = (windowHours: number | null): string =>
  `not required${windowHours === null ? '' : ` (${windowHours} hours)`}`;

export const smsVerificationHaveInHand = (who: string, windowHours: number): string =>
  `SMS verification: have ${who} in hand when the filing goes to the communications administration, and verify within ${windowHours} hours.`;

export const smsVerificationIsNotRequired = (windowHours: number): string =>
  `SMS verification is not required (where it is: ${windowHours} hours).`;

export const smsWhy = (
  province: string,
  before: string,
  mandatorySince: string,
  note: string,
): string =>
  `Alibaba Cloud’s guides of 2018–2019 for ${province}: ${before}. Mandatory since ${mandatorySince}. ${note} After the time runs out the filing is returned.`;

export const smsHow = (lastSix: string): string =>
  `The message is in Chinese and comes within five minutes of the notice. Enter the 6-digit code, the mobile number and ${lastSix}.`;

export const smsVerification = 'SMS verification';

export const theLastSixCharacters = 'the last six characters of the ID number';

export const theLastSixCharactersOfTheId =
  'the last six characters of the ID number; with a travel permit those of the Hong Kong or Macao identity number on its back, with full-width brackets';

export const theLastSixCharactersOfTheIdNumber =
  'the last six characters of the ID number; with a travel permit those of the number on its front';

export const whetherThePhoneMust = 'Whether the phone must be a local number';

export const thePageOf201909 = 'The page of 2019-09 gives no rule.';

export const aNumber = (province: string): string =>
  `A number of ${province}, or the reason in the remark (Alibaba Cloud, 2019-09).`;

export const aNumberOfAlibabaCloud = (province: string): string =>
  `A number of ${province} (Alibaba Cloud, 2019-09).`;

export const aNumberFromAnywhereAlibaba = 'A number from anywhere (Alibaba Cloud, 2019-09).';

export const localPhoneNumber = (in2019: string): string => `Local phone number. ${in2019}`;

export const newerText = (publisher: string, hasMust: boolean, province: string): string =>
  `${publisher}: ${hasMust ? `a number of ${province}` : 'a number from anywhere'}.`;
