export const title = 'An ECS instance has public bandwidth and a public IP address';

export const checks = 'Public bandwidth and public IP address of the instance.';

export const theInstanceHasNoPublic =
  'The instance has no public bandwidth: an instance that is not reached from the internet cannot be filed. Buy public bandwidth for it.';

export const enterThePublicIpAddress = (text: string, reason: string): string =>
  `${text} ${reason} Enter the public IP address that the console shows for the instance.`;

export const isNotAnIpAddress =
  'is not an IP address: the filing needs the one under which the instance is reached.';

export const isAPrivateAddress =
  'is a private address: the instance needs an address that is reached from the internet.';
