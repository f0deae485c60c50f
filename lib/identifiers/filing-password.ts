import { error, inspect } from './inspect';
import type { IdentifierCheck } from './types';
import * as say from './english/filing-password';

/**
 * Checks a filing password (备案密码). Its length and characters are not published, so only what cannot be one is
 * refused. The value appears in no message.
 */
export function checkFilingPassword(text: string): IdentifierCheck {
  return inspect(text, {
    name: say.filingPassword,
    wayOut: say.wayOut,
    repairs: [],
    secret: true,
    examine: (value) => {
      const fault = /ICP备/i.test(value)
        ? say.looksLikeAFilingNumber
        : /\s/u.test(value)
          ? say.containsASpace
          : undefined;
      return { problems: fault ? [error(say.theFilingPassword(fault, say.wayOut))] : [] };
    },
  });
}
