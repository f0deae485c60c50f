import type { Converted } from './converted';
import { convertChoice } from './choice';
import { convertText } from './text';
import type { FieldState } from '../types';
import * as say from '../english/convert/instant-message';

const TYPED = new Set(['text', 'textarea']);

/**
 * An account and whose it is (QQ, 微信, 钉钉): both where the page asks both, else the one that it asks.
 * @param values the kind and the account, or the account alone
 */
export function convertInstantMessage(field: FieldState, values: readonly string[]): Converted {
  const account = values.at(-1) ?? '';
  const kind = values.length > 1 ? (values[0] ?? '') : '';
  const isTyped = TYPED.has(field.control);
  const asksKind = !isTyped || field.labelText.includes('类型');
  if ((field.parts > 1 || asksKind) && kind === '')
    return {
      cannot: say.kindMissing,
    };
  if (field.parts > 1) return convertText(field, values);
  if (asksKind) return isTyped ? { texts: [kind] } : convertChoice(field, [kind]);
  return {
    texts: [account],
    ...(kind && { conversion: say.accountAlone(kind) }),
  };
}
