import type { Group } from '../types';

/** Addresses, and the remark where an address is incomplete. */
export const addresses: Group = {
  id: 'addresses',
  title: 'Addresses',
  items: ({ province }) => [
    {
      name: 'same-province',
      text: `Mailing address and certificate address are both in ${province.en}.`,
      source: ['seed-first'],
    },
    {
      name: 'certificate-address',
      text: 'Copy the certificate address exactly as it is printed.',
      source: ['ali-fields-2019'],
    },
    {
      name: 'mailing-address',
      text: 'Give the mailing address down to the house number: the one on the certificate, or the real office or home.',
      how: 'Without a house number write into the remark: 此地址已是最详细地址 (“no more detailed address exists”).',
      chinese: [{ zh: '此地址已是最详细地址', en: 'no more detailed address exists' }],
      source: ['seed-first', 'ali-fields-2019'],
    },
    ...(SAME_CITY.has(province.code)
      ? [
          {
            name: 'same-city',
            text: `${province.en}: mailing and certificate address are in the same city.`,
            source: ['huawei-kb-2026', 'tencent-prov-2022'],
          },
        ]
      : []),
  ],
};

/** Hebei, Henan, Guangdong, Guizhou. */
const SAME_CITY = new Set(['13', '41', '44', '52']);
