export const title =
  'Mailing and certificate address are in the same city where the province asks for it';

export const checks =
  'Whether both addresses are in one city, in the four provinces that ask for it.';

export const theMailingAddress = (
  text: string,
  city: string,
  certificateCity: string,
  province: string,
): string =>
  `The mailing address ${text} is in ${city}, the certificate address in ${certificateCity}: Alibaba Cloud’s guides of 2018–2019 ask for the same province only, but ${province} asks for the same city (Tencent Cloud, 2022; Huawei Cloud, 2026). Enter one in ${certificateCity}.`;
