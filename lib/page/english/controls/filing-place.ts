export const ofNoSite =
  'This part of the page belongs to no site: it is a sandboxed frame, a file or empty.';

export const framedByOther =
  'This page is shown inside a page of another site. Open it in a tab of its own.';

export const noAddress = (address: string): string => `“${address}” is not an address.`;

export const notHttps = (host: string): string =>
  `“${host}” is not reached over https, so others could read what is filled in.`;

export const userName = (host: string): string =>
  `The address carries a user name before “${host}”, as pages that pretend to be others do.`;

export const notAFilingSite = (host: string): string => `“${host}” is not a known filing site.`;
