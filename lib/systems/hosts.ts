/** The hosts of the filing systems that are known (`docs/permissions.md`); match patterns without scheme and path. */
export const FILING_HOSTS = [
  'beian.aliyun.com',
  'icpbeian.aliyun.com',
  'bsn.console.aliyun.com',
  'beian.miit.gov.cn',
  '*.beian.miit.gov.cn',
  'beian.mps.gov.cn',
  'www.beian.gov.cn',
  'console.cloud.tencent.com',
  'console.huaweicloud.com',
  'console.volcengine.com',
] as const;

/** What the addresses of filing pages have in common, on hosts that serve much else too. */
export const FILING_ADDRESS = /beian|bsn|icp/iu;
