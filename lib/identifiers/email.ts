import { error, inspect, quote, warning } from './inspect';
import { halfWidth } from './repairs';
import type { IdentifierCheck } from './types';
import * as say from './english/email';

const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/iu;

/** Checks an e-mail address (电子邮件地址) for one `local@domain.ending`. No rule of the ministry is known. */
export function checkEmail(text: string): IdentifierCheck {
  return inspect(text, {
    name: say.eMailAddress,
    wayOut: say.wayOut,
    repairs: [halfWidth],
    examine: (value) => {
      const fault = faultOf(value);
      if (fault) return { problems: [error(`${quote(value)} ${fault} ${say.wayOut}`)] };
      const reason = say.hasOddCharacters(quote(value));
      return { problems: /^[\x21-\x7e]+@/.test(value) ? [] : [warning(reason)] };
    },
  });
}

function faultOf(value: string): string | undefined {
  const [local = '', domain, ...more] = value.split('@');
  if (/[\s,;，；、]/u.test(value)) return say.containsASpaceOrMore;
  if (domain === undefined) return say.hasNoAt;
  if (more.length > 0) return say.hasMoreThanOneAt;
  if (local === '') return say.hasNothingBeforeTheAt;
  if (domain === '') return say.hasNothingAfterTheAt;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) {
    return say.hasADotTooMany;
  }
  if (!domain.includes('.')) return say.hasNoEndingIn(quote(domain));
  return domain.length <= 253 && DOMAIN.test(domain)
    ? undefined
    : say.hasNoMailDomain(quote(domain));
}
