/** Real hosts of filing systems that the replica answers for, by concrete name. */
export const FILING_NAMES = [
  'beian.aliyun.com',
  'icpbeian.aliyun.com',
  'bsn.console.aliyun.com',
  'beian.miit.gov.cn',
  'www.beian.miit.gov.cn',
  'zj.beian.miit.gov.cn',
  'beian.mps.gov.cn',
  'www.beian.gov.cn',
  'console.cloud.tencent.com',
  'console.huaweicloud.com',
  'console.volcengine.com',
];

/** Hosts that are no filing system: help pages, a login, look-alikes of a filing host, a portal that nobody lists. */
export const OTHER_NAMES = [
  'help.aliyun.com',
  'account.aliyun.com',
  'beian.aliyun.com.example',
  'beian-aliyun.example',
  'notbeian.miit.gov.cn',
  'beian.portal.example',
];

export const REPLICA_NAMES = [...FILING_NAMES, ...OTHER_NAMES];

/**
 * The `--host-resolver-rules` of a browser that finds the replica at every name above and nothing at any other.
 * @param {number} port of the replica on 127.0.0.1
 */
export function hostResolverRules(port) {
  const mapped = REPLICA_NAMES.map((name) => `MAP ${name}:443 127.0.0.1:${port}`);
  return [...mapped, 'MAP * ~NOTFOUND'].join(', ');
}
