import { knownLabel } from '@/lib/forms/gate';
import type { FieldKey } from '@/lib/forms/types';

import { onceFor } from '../read/once-for';
import { sectionOf } from './label-keys';
import type { Resolved } from './resolve';

/** What a label that hardly stands elsewhere says for a filing form. */
const TELLING = 3;

/** Asked on every page that knows its visitor, and of itself no sign of a filing. */
const PERSONAL =
  /\.(?:name|mobile|mobileCode|landline|email|instantMessage|remark|captcha|code|phone|certificateLongTerm|accept|address|region|residence|other|type)$|^(?:mail|order)\.|^lookup\.query$/u;
const OF_A_SUBJECT = /^(?:entity\.(?:name|type)|website\.name|app\.name)$/u;
const DOMAINS = /^(?:website\.domains|filing\.domainToVerify|psb\.domain)$/u;

/**
 * How much one label beside a control or value says for its form being one of a filing: what is asked of a company, its
 * certificates or a website counts, what any form asks of a visitor does not.
 */
export const weightOf = onceFor(({ tie, key, candidates }: Resolved): number => {
  const known = knownLabel(tie.label.text);
  if (known === 'telling') return TELLING;
  if (key === 'app.fingerprint') return 2;
  return [key, ...candidates].every(isOfFiling) ? 1 : 0;
});

/** Whether a label hardly stands elsewhere. */
export const isTelling = (resolved: Resolved): boolean => weightOf(resolved) === TELLING;

const isOfFiling = (key: FieldKey): boolean =>
  OF_A_SUBJECT.test(key) ||
  (!PERSONAL.test(key) && !DOMAINS.test(key) && sectionOf(key) !== 'lookup');
