import { endingStatus, ENDINGS_AS_OF, type EndingStatus } from '@/lib/identifiers/endings';
import { defineRule } from './define-rule';
import { DOMAIN_FIELDS, filedDomains } from './support/domains';
import { filingProvince, PROVINCE_FIELDS } from './support/subject';
import { quote } from './support/text';
import type { RuleContext } from './types';
import * as say from './english/domain-ending-approved';

const BEIJING = '11';

export default defineRule({
  id: 'domain-ending-approved',
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
      reason: say.endsNotApproved(ending, note ? `${note.replace(/\.$/, '')}. ` : '', say.another),
      source: ['seed-overview', 'tencent-tld-2022', 'ali-faq-tld-2019'],
    };
  }
  if (brand) {
    return {
      severity: 'warning',
      reason: say.endsInCompanyEnding(ending, say.another),
      source: 'tldcn-list',
    };
  }
  if (status === 'unknown') {
    return {
      severity: 'warning',
      reason: say.endsOutsideTheList(ending, ENDINGS_AS_OF),
      source: ['seed-overview', 'tencent-tld-2022'],
    };
  }
  return inBeijing && !inBeijingList
    ? {
        severity: 'warning',
        reason: say.endsOutsideBeijingsList(ending, say.another),
        source: 'tencent-prov-2022',
      }
    : undefined;
}
