import type { Group } from '../types';
import * as say from '../english/groups/addresses';

/** Addresses, and the remark where an address is incomplete. */
export const addresses: Group = {
  id: 'addresses',
  title: say.addressesTitle,
  items: ({ province }) => [
    {
      name: 'same-province',
      text: say.sameProvince(province.en),
      source: ['seed-first'],
    },
    {
      name: 'certificate-address',
      text: say.certificateAddress,
      source: ['ali-fields-2019'],
    },
    {
      name: 'mailing-address',
      text: say.mailingAddress,
      how: say.mailingAddressHow,
      chinese: [{ zh: '此地址已是最详细地址', en: say.noMoreDetailedAddressExists }],
      source: ['seed-first', 'ali-fields-2019'],
    },
    ...(SAME_CITY.has(province.code)
      ? [
          {
            name: 'same-city',
            text: say.sameCity(province.en),
            source: ['huawei-kb-2026', 'tencent-prov-2022'],
          },
        ]
      : []),
  ],
};

/** Hebei, Henan, Guangdong, Guizhou. */
const SAME_CITY = new Set(['13', '41', '44', '52']);
