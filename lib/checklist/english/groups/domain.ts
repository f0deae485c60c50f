export const domainTitle = 'Domain';

export const apex = 'File the domain itself, without www and without a sub-domain.';

export const apexWhy =
  'Sub-domains of a filed domain need no filing of their own. A website that is reached by IP address alone cannot be filed.';

export const ending = 'Check that the ending of the domain is approved by MIIT.';

export const endingWhy = 'Domains with another ending, .org for example, cannot be filed.';

export const endingHow = 'Enter the domain above, or look the ending up at domain.miit.gov.cn.';

export const registrar = 'Have the domain at a registrar in mainland China that MIIT has approved.';

export const registrarWhy =
  'The approval is a certificate of MIIT. A domain bought at alibabacloud.com or another registrar abroad cannot be filed: alibabacloud.com is an international provider that the ministry’s filing system does not support, and sells international domains for servers outside the mainland.';

export const registrarHow = 'Transfer it to a mainland registrar first, or buy one at aliyun.com.';

export const realName =
  'Complete the real-name verification of the domain, then wait 3 to 5 working days.';

export const realNameWhy =
  'The data reach the ministry only after that time. A domain verified before 2018 is verified again.';

export const realNameHow =
  'With another registrar than Alibaba Cloud, ask that registrar. If the verification fails, the registrar’s pages give the reasons and what to do.';

export const holderEqual =
  'Check that holder name, certificate type and certificate number of the domain are those of the entity.';

export const holderEqualWhy =
  'MIIT compares all three, and the communications administration checks them as well. Even another document of the same person is a reason to reject.';
