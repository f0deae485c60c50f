export const title = 'A website is filed under a domain, not under an IP address';

export const checks = 'IP addresses in place of a domain.';

export const isAnIpAddress = (written: string): string =>
  `${written} is an IP address: the system files domains only, and a website that is reached by IP address alone cannot be filed. Enter the domain of the website.`;
