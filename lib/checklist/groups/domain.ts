import { certificate, foreignRegistered, onePerWebsite, validity } from '../domain-items';
import { holder, holderProof } from '../holder-items';
import type { Group } from '../types';
import * as say from '../english/groups/domain';

/** What the domain must fulfil before the filing. */
export const domain: Group = {
  id: 'domain',
  title: say.domainTitle,
  items: (context) => [
    {
      name: 'apex',
      text: say.apex,
      why: say.apexWhy,
      source: ['ali-domain-prep-2019', 'huawei-kb-2026', 'seed-basics-2019'],
    },
    {
      name: 'ending',
      text: say.ending,
      why: say.endingWhy,
      how: say.endingHow,
      source: ['seed-overview', 'tencent-tld-2022', 'ali-faq-tld-2019'],
    },
    {
      name: 'registrar',
      text: say.registrar,
      why: say.registrarWhy,
      how: say.registrarHow,
      source: [
        'seed-overview',
        'seed-prepare',
        'seed-first',
        'seed-basics-2019',
        'ali-domain-prep-2019',
      ],
    },
    {
      name: 'real-name',
      text: say.realName,
      why: say.realNameWhy,
      how: say.realNameHow,
      source: ['seed-overview', 'seed-first', 'ali-domain-prep-2019', 'ali-reject-2019'],
    },
    {
      name: 'holder-equal',
      text: say.holderEqual,
      why: say.holderEqualWhy,
      source: ['seed-overview', 'seed-basics-2019', 'ali-domain-check-2019', 'ali-reject-2019'],
    },
    holder(context),
    ...holderProof(context),
    validity(context),
    foreignRegistered(context),
    onePerWebsite(context),
    certificate(context),
  ],
};
