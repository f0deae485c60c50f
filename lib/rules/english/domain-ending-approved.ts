export const another = 'File another domain, for example one ending in .cn or .com.';

export const title = 'The ending of a domain is approved by MIIT';

export const checks = 'The ending of a domain against the approved ones.';

export const endsNotApproved = (ending: string, value: string, another: string): string =>
  `ends in .${ending}, which MIIT has not approved for filing. ${value}${another}`;

export const endsInCompanyEnding = (ending: string, another: string): string =>
  `ends in .${ending}, the ending of a single company: it can be filed by that company only, if at all. ${another}`;

export const endsOutsideTheList = (ending: string, endingsAsOf: string): string =>
  `ends in .${ending}, which is not in the list of approved endings of ${endingsAsOf}. Look it up at domain.miit.gov.cn before you rely on it, or file another domain.`;

export const endsOutsideBeijingsList = (ending: string, another: string): string =>
  `ends in .${ending}, which MIIT has approved, but since 2019-01-01 Beijing has applied a narrower list of its own without it. ${another}`;
