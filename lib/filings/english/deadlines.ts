export const title = 'The provider finishes the preliminary review';

export const aReviewerPhonesTheNumber =
  'A reviewer phones the number in the filing during working hours in China; be reachable.';

export const theProviderSubmitsTheFiling =
  'The provider submits the filing to the communications administration';

export const anEMail =
  'An e-mail and an SMS say when it is done; the SMS verification starts within minutes.';

export const theCommunicationsAdministrationDecides = 'The communications administration decides';

export const itTakes1To20 =
  'It takes 1 to 20 working days; the guides of 2019 said 3 to 20. Ask the provider when it takes longer.';

export const theDomainsRealNameData = 'The domain’s real-name data have reached the ministry';

export const startTheFilingAfterThis =
  'Start the filing after this, or the domain is not found in the registrar database.';

export const alibabaCloudsGuidesOf2018 = (hours: number): string =>
  ` Alibaba Cloud’s guides of 2018–2019 gave ${hours} hours in this province; 24 hours have been the rule everywhere since.`;

export const enterTheSmsCode = 'Enter the SMS code on the ministry’s page';

export const afterItTheFiling = (earlier: string): string =>
  `After that the filing is rejected and must be submitted again.${earlier}`;

export const showThePsbNumber = (isWebsite: boolean, what: string): string =>
  `Show the PSB number ${isWebsite ? 'on the website' : `in the ${what}`}`;

export const within30Days = 'Within 30 days of the approval of the PSB filing.';

export const makeThePsbFiling = (what: string): string =>
  `Make the PSB filing (公安备案) of the ${what}`;

export const within30DaysOfTheIcp = (isWebsite: boolean, isApp: boolean): string =>
  `Within 30 days of the ICP approval by Alibaba Cloud’s guides of 2018–2019, of opening the website by newer guides; the earlier day counts here.${isWebsite ? '' : ` They speak of websites; no other day was found for ${isApp ? 'an App' : 'a mini program'}.`}`;

export const pointTheToTheFiledProvider = (isWebsite: boolean): string =>
  `Point the ${isWebsite ? 'domain' : 'hosts'} to the filed provider`;

export const theDayOfTheNotice =
  'The day of the notice that the domain is served elsewhere than the filing says (备案接入信息与实际接入信息不符). Point it back, or add the provider that serves it; otherwise the filing is lost.';

export const fileTheChange = 'File the change of what has been filed';

export const within10WorkingDays =
  'Within 10 working days of the change by newer advice; the ministry’s order 33 asks for it 30 days before, where the change is planned.';
