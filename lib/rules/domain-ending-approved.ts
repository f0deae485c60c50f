import { endingStatus, ENDINGS_AS_OF, type EndingStatus } from '@/lib/identifiers/endings';
import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains } from './support/domains';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import type { RuleContext } from './types';

const BEIJING = '11';
const ANOTHER = 'File another domain, for example one ending in .cn or .com.';

export default defineRule({
  id: 'domain-ending-approved',
  title: 'The ending of a domain is approved by MIIT',
  topic: 'domains',
  fields: DOMAIN_FIELDS,
  reads: PROVINCE_FIELDS,
  yieldsTo: ['no-ip-only-website', 'registrable-domain'],
  source: ['seed-overview', 'seed-first', 'seed-basics-2019', 'tencent-tld-2022'],
  check(context) {
    const inBeijing = filingProvince(context.values)?.code === BEIJING;
    for (const { field, index, domains } of filedDomains(context.values)) {
      for (const { registrable, written, ending } of domains) {
        if (!registrable) continue;
        const judgement = judge(endingStatus({ ending }), inBeijing);
        if (!judgement) continue;
        const { severity, reason, source } = judgement;
        context.report({ field, index, severity, message: `${quote(written)} ${reason}`, source });
      }
    }
  },
});

type Judgement = Pick<Parameters<RuleContext['report']>[0], 'severity' | 'source'> & {
  reason: string;
};

function judge(
  { status, ending, brand, note, inBeijingList }: EndingStatus,
  inBeijing: boolean,
): Judgement | undefined {
  if (status === 'not-approved') {
    return {
      severity: 'error',
      reason: `ends in .${ending}, which MIIT has not approved for filing. ${note ? `${note.replace(/\.$/, '')}. ` : ''}${ANOTHER}`,
      source: ['seed-overview', 'tencent-tld-2022', 'ali-faq-tld-2019'],
    };
  }
  if (brand) {
    return {
      severity: 'warning',
      reason: `ends in .${ending}, the ending of a single company: it can be filed by that company only, if at all. ${ANOTHER}`,
      source: 'tldcn-list',
    };
  }
  if (status === 'unknown') {
    return {
      severity: 'warning',
      reason: `ends in .${ending}, which is not in the list of approved endings of ${ENDINGS_AS_OF}. Look it up at domain.miit.gov.cn before you rely on it, or file another domain.`,
      source: ['seed-overview', 'tencent-tld-2022'],
    };
  }
  return inBeijing && !inBeijingList
    ? {
        severity: 'warning',
        reason: `ends in .${ending}, which MIIT has approved, but since 2019-01-01 Beijing has applied a narrower list of its own without it. ${ANOTHER}`,
        source: 'tencent-prov-2022',
      }
    : undefined;
}
