export const title =
  'Mailing and certificate address are in the same city where the province asks for it';

export const checks =
  'Whether both addresses are in one city, in the four provinces that ask for it (Tencent Cloud, 2022; Huawei Cloud, 2026). Alibaba Cloud’s guides of 2018–2019 ask for the same province only.';

export const theMailingAddress = (
  text: string,
  city: string,
  certificateCity: string,
  province: string,
): string =>
  `The mailing address ${text} is in ${city}, the certificate address in ${certificateCity}: ${province} asks for the same city. Enter one in ${certificateCity}.`;
