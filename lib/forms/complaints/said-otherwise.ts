import { quotingPerson } from './names';
import { composeText } from '../texts/compose-text';
import { withNames } from '../texts/with-names';

const ASKS = /^(?:请|需|须|应|必须|建议)/u;

/** What a clause asks or tells beside what is wrong, in the words of short texts: 请提供域名证书. */
export function saidOtherwise(written: string): { en: string; joiner: string } | null {
  const [, or, clause = ''] = /^(或者?)?(?:并|再)?(.+)$/u.exec(quotingPerson(written)) ?? [];
  const said = composeText(clause);
  if (!said) return null;
  const en = withNames(said.charAt(0).toLowerCase() + said.slice(1), clause);
  return { en, joiner: or ? ', or ' : ASKS.test(clause) ? ', then ' : '; ' };
}
