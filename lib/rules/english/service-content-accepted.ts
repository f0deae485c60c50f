export const title = 'The province accepts the service content';

export const checks = 'Service contents that single provinces refuse.';

export const blogOrPersonalSpace = (blog: string, province: string): string =>
  `${blog} (blog or personal space) is refused in ${province}, or needs an approval there (Tencent Cloud, 2022). Choose 其他 (other).`;

export const otherIsRefusedForOrganisations = (other: string): string =>
  `${other} (other) is refused for organisations in Heilongjiang (Tencent Cloud, 2022). Choose 单位门户网站 (organisation portal) or 综合门户 (general portal).`;
