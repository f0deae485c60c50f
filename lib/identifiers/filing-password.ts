import { error, inspect } from './inspect';
import type { IdentifierCheck } from './types';

const WAY_OUT =
  'Enter the password that the ministry assigned; it can be retrieved with the entity filing number.';

/**
 * Checks a filing password (备案密码). Its length and characters are not published, so only what cannot be one is
 * refused. The value appears in no message.
 */
export function checkFilingPassword(text: string): IdentifierCheck {
  return inspect(text, {
    name: 'filing password',
    wayOut: WAY_OUT,
    repairs: [],
    secret: true,
    examine: (value) => {
      const fault = /ICP备/i.test(value)
        ? 'looks like a filing number.'
        : /\s/u.test(value)
          ? 'contains a space or a line break.'
          : undefined;
      return { problems: fault ? [error(`The filing password ${fault} ${WAY_OUT}`)] : [] };
    },
  });
}
