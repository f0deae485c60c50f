export const preapprovalTitle = 'Pre-approvals';

export const beforeStart =
  'Get a pre-approval from the local department in charge before the filing starts, and upload its document with the number. Without such content leave the field empty.';

export const preApproval = 'pre-approval';

export const branches = (list: string): string =>
  `Content that needs one: ${list}. Forums cannot be filed.`;

export const lawful = 'Nothing unlawful on the website.';

export const theApprovalWasAbolished = (capital: string): string =>
  `${capital}: the approval was abolished by 2019-06, and such a website cannot be filed.`;

export const leaveThatPartOut = 'Leave that part out, on the website too.';

export const alibabaCloudsGuidesOf2018 = (capital: string, province: string): string =>
  `${capital}: Alibaba Cloud’s guides of 2018–2019 ask for a pre-approval; ${province} no longer did in 2019-06. Ask the local office.`;

export const obtain = (capital: string, licence: string): string => `${capital}: get ${licence}.`;
