import { error, inspect, quote, warning } from './inspect';
import { halfWidth } from './repairs';
import type { IdentifierCheck } from './types';

const WAY_OUT = 'Enter one address such as li.si@example.com that you read: notices go there.';
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/iu;

/** Checks an e-mail address (电子邮件地址) for one `local@domain.ending`. No rule of the ministry is known. */
export function checkEmail(text: string): IdentifierCheck {
  return inspect(text, {
    name: 'e-mail address',
    wayOut: WAY_OUT,
    repairs: [halfWidth],
    examine: (value) => {
      const fault = faultOf(value);
      if (fault) return { problems: [error(`${quote(value)} ${fault} ${WAY_OUT}`)] };
      const reason = `${quote(value)} has characters other than plain letters before the @, which many mail systems do not deliver. Use another address if you can.`;
      return { problems: /^[\x21-\x7e]+@/.test(value) ? [] : [warning(reason)] };
    },
  });
}

function faultOf(value: string): string | undefined {
  const [local = '', domain, ...more] = value.split('@');
  if (/[\s,;，；、]/u.test(value)) return 'contains a space or more than one address.';
  if (domain === undefined) return 'has no @.';
  if (more.length > 0) return 'has more than one @.';
  if (local === '') return 'has nothing before the @.';
  if (domain === '') return 'has nothing after the @.';
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) {
    return 'has a dot too many before the @.';
  }
  if (!domain.includes('.')) return `has no ending in ${quote(domain)}.`;
  return domain.length <= 253 && DOMAIN.test(domain)
    ? undefined
    : `has ${quote(domain)} after the @, which is no mail domain.`;
}
