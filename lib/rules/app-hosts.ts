import { defineRule } from './define-rule';
import { domainsIn, type DomainName } from './support/domains';
import { hostOf } from './support/hosts';
import { isWebsite, SERVICE_FIELDS } from './support/subject';
import { quote } from './support/text';
import type { Finding } from './types';

const FIELD = 'website.domains';
/** Below the registered domain, which is the first level in these counts (一级域名). */
const DEEPEST = 3;

export default defineRule({
  id: 'app-hosts',
  title: 'An App files the hosts that it calls, as they are called',
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
      const fix = host && hosts.length === 1 && { label: `Enter ${host}`, value: host };
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
      message: `${quote(written)} stands for many hosts: an App files each host that it calls. Write them out.`,
    };
  }
  if (!registrable) {
    return {
      severity: 'error',
      message: `${quote(written)} is not a host: it has no ending that exists, or a character that domains cannot have. Enter a host such as “api.example.com”.`,
    };
  }
  const provider = hostOf(name);
  if (provider !== undefined) {
    return {
      severity: 'warning',
      message: `${quote(written)} is a name that ${provider} gives to its customers: the holder of the domains of an App is the entity that files. Point a domain of your own there and file that.`,
      source: ['hw-app-help', 'ali-app-faq'],
    };
  }
  const below = subdomain === '' ? [] : subdomain.split('.');
  if (below.length > DEEPEST) {
    const filed = [...below.slice(-DEEPEST), registrable].join('.');
    return {
      severity: 'warning',
      message: `${quote(written)} has ${below.length} levels below ${quote(registrable)}: hosts are filed down to the fourth level. Enter ${quote(filed)} and ask the provider whether that is enough.`,
    };
  }
  if (written.toLowerCase() === host) return undefined;
  return {
    severity: 'error',
    message: `${quote(written)} is written as a web address or with full-width characters: the field takes the bare host. Enter ${quote(host)}.`,
    host,
  };
}
