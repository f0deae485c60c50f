export const accountTitle = 'Account';

export const mainlandAccount = 'Have a verified account of the mainland site aliyun.com.';

export const mainlandAccountWhy =
  'The international site alibabacloud.com does not support filing (2026-06). In 2019 its accounts could still log in.';

export const mainlandAccountHow = 'Register at aliyun.com and complete its real-name verification.';

export const oneEntity = 'Check that the account holds no other entity.';

export const oneEntityWhy =
  'One account can hold one entity only; one entity can have several websites.';

export const oneOrder =
  'Only one order of an entity can be in progress. After the provider has sent it to the communications administration, nothing can be withdrawn or edited.';

export const chineseOnly =
  'The filing system and the app exist in Chinese only, and the data must be entered in Chinese.';

export const chineseOnlyWhy =
  'The official procedure demands it. The filing system of Alibaba Cloud is entered at beian.aliyun.com (in 2019 order/selfBaIndex.htm, home page order/index.htm).';

export const prepared =
  'Have everything on this list before you start: it saves time and helps the filing to be granted.';

export const preparedWhy =
  'When the conditions are met, it is quick. Alibaba Cloud files a website on a mainland instance or on mainland CDN nodes. For a domain without a filing on its servers, the first filing is compulsory and goes through its filing system.';

export const dataExact = 'Copy names and numbers exactly from the documents.';

export const dataExactWhy =
  'The system chooses the filing type from the name and number: a typing error leads to the wrong type, and the filing is rejected with 备案类型错误 (“wrong filing type”).';

export const closedUntilFiled =
  'Keep the website closed to the public until the filing number is there.';

export const closedUntilFiledWhy =
  'A website that serves the mainland needs the filing before it opens; nobody may run an internet information service without one. This is in the measures on internet information services (a licence for commercial ones, a filing for all others) and in those on the filing of non-commercial ones.';
