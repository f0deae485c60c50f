export const addressesTitle = 'Addresses';

export const sameProvince = (province: string): string =>
  `Mailing address and certificate address are both in ${province}.`;

export const certificateAddress = 'Copy the certificate address exactly as it is printed.';

export const mailingAddress =
  'Give the mailing address down to the house number: the one on the certificate, or the real office or home.';

export const mailingAddressHow =
  'Without a house number write into the remark: 此地址已是最详细地址 (“no more detailed address exists”).';

export const noMoreDetailedAddressExists = 'no more detailed address exists';

export const sameCity = (province: string): string =>
  `${province}: mailing and certificate address are in the same city.`;
