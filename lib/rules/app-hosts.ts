import { defineRule } from './define-rule';
import { domainsIn, type DomainName } from './support/domains';
import { hostOf } from './support/hosts';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';
import type { Finding } from './types';
import * as say from './english/app-hosts';

const FIELD = 'website.domains';
/** Below the registered domain, which is the first level in these counts (一级域名). */
const DEEPEST = 3;

export default defineRule({
  id: 'app-hosts',
  topic: 'domains',
  fields: [FIELD],
  reads: SERVICE_FIELDS,
  yieldsTo: ['no-ip-only-website'],
  source: ['hw-app-kb', 'ali-app-faq'],
  check({ values, report }) {
    for (const { index } of values.all(FIELD)) {
      if (isWebsite(values, index)) continue;
      const hosts = domainsIn(values, FIELD, index);
      const faults = hosts.map(faultOf);
      const fault = faults.find((one) => one?.severity === 'error') ?? faults.find(Boolean);
      if (!fault) continue;
      const { host, ...finding } = fault;
      const fix = host && hosts.length === 1 && { label: say.enter(host), value: host };
      report({ field: FIELD, index, ...finding, ...(fix && { fix }) });
    }
  },
});

type Fault = Pick<Finding, 'severity' | 'message'> & { host?: string; source?: string[] };

function faultOf(name: DomainName): Fault | undefined {
  const { written, host, registrable, subdomain, isIp } = name;
  if (isIp) return undefined;
  if (written.includes('*')) {
    return {
      severity: 'error',
      message: say.standsForManyHosts(quote(written)),
    };
  }
  if (!registrable) {
    return {
      severity: 'error',
      message: say.isNotAHost(quote(written)),
    };
  }
  const provider = hostOf(name);
  if (provider !== undefined) {
    return {
      severity: 'warning',
      message: say.isANameThatGives(quote(written), provider),
      source: ['hw-app-help', 'ali-app-faq'],
    };
  }
  const below = subdomain === '' ? [] : subdomain.split('.');
  if (below.length > DEEPEST) {
    const filed = [...below.slice(-DEEPEST), registrable].join('.');
    return {
      severity: 'warning',
      message: say.hasLevelsBelow(quote(written), below.length, quote(registrable), quote(filed)),
    };
  }
  if (written.toLowerCase() === host) return undefined;
  return {
    severity: 'error',
    message: say.isWrittenAsAWeb(quote(written), quote(host)),
    host,
  };
}
