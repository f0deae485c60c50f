import { certificate, foreignRegistered, onePerWebsite, validity } from '../domain-items';
import { holder, holderProof } from '../holder-items';
import type { Group } from '../types';

/** What the domain must fulfil before the filing. */
export const domain: Group = {
  id: 'domain',
  title: 'Domain',
  items: (context) => [
    {
      name: 'apex',
      text: 'File the domain itself, without www and without a sub-domain.',
      why: 'Sub-domains of a filed domain need no filing of their own. A website that is reached by IP address alone cannot be filed.',
      source: ['ali-domain-prep-2019', 'huawei-kb-2026', 'seed-basics-2019'],
    },
    {
      name: 'ending',
      text: 'Check that the ending of the domain is approved by MIIT.',
      why: 'Domains with another ending, .org for example, cannot be filed.',
      how: 'Enter the domain above, or look the ending up at domain.miit.gov.cn.',
      source: ['seed-overview', 'tencent-tld-2022', 'ali-faq-tld-2019'],
    },
    {
      name: 'registrar',
      text: 'Have the domain at a registrar in mainland China that MIIT has approved.',
      why: 'The approval is a certificate of MIIT. A domain bought at alibabacloud.com or another registrar abroad cannot be filed: that site is an international provider that the ministry’s filing system does not support, and sells international domains for servers outside the mainland.',
      how: 'Transfer it to a mainland registrar first, or buy one at aliyun.com.',
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
      text: 'Complete the real-name verification of the domain, then wait 3 to 5 working days.',
      why: 'The data reach the ministry only after that time. A domain verified before 2018 is verified again.',
      how: 'With another registrar than Alibaba Cloud, ask that registrar. If the verification fails, the registrar’s pages give the reasons and what cures them.',
      source: ['seed-overview', 'seed-first', 'ali-domain-prep-2019', 'ali-reject-2019'],
    },
    {
      name: 'holder-equal',
      text: 'Check that holder name, certificate type and certificate number of the domain are those of the entity.',
      why: 'MIIT compares all three, and the communications administration checks them as well. Even another document of the same person is a reason to reject.',
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
