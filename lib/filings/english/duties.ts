export const fileAChangeOfAnything =
  'File a change of anything that was filed: 30 days before where it is planned (the ministry’s order 33), within 10 working days by newer advice. Note its day here and it is counted.';

export const renewDomainAndInstanceEach =
  'Renew domain and instance each time before they run out, mostly every year: an expired domain fails the check of the administration (域名过期, the domain has expired).';

export const serveTheWhereTheFiling = (what: string): string =>
  `Serve the ${what} where the filing says, or add the provider that serves it. A notice that it is served elsewhere has a day, after which the filing is lost.`;

export const keepTheNumberShown = (isWebsite: boolean, what: string): string =>
  `Keep the number shown ${isWebsite ? 'at the foot of the website' : `in the ${what}`}: missing or wrong display is fined with RMB 5,000 to 10,000.`;
