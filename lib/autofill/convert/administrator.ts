import { administratorMeant, SAME_AS_LEADER } from '@/lib/forms/administrator-choice';

import type { FieldState } from '../types';
import type { Converted } from './converted';
import * as say from '../english/convert/administrator';

const YES = /^(?:是|相同|同)$/u;
const NO = /^(?:否|不是)$/u;

/** Chooses who administers the website by what the page's options, or the words of its tick box, mean. */
export function convertAdministrator(
  field: FieldState,
  [wanted = '']: readonly string[],
): Converted {
  const { labelText, control, options } = field;
  if (control === 'checkbox') {
    const ticked = administratorMeant(labelText);
    if (ticked === null)
      return {
        cannot: say.boxDoesNotSayWho,
      };
    return { texts: [ticked === wanted ? '是' : '否'] };
  }
  // What a closed list offers is not known yet: the page's own words are taken when it opens.
  if (options === null) {
    const asked = /是否/u.test(labelText) ? administratorMeant(labelText) : null;
    return { texts: [asked === null ? wanted : asked === wanted ? '是' : '否'] };
  }
  const texts = options.filter((option) => meaningOf(option, labelText) === wanted);
  // Some pages offer the leader by name, beside somebody new.
  const [first, second, ...more] = options;
  const isPair = first !== undefined && second !== undefined && more.length === 0;
  if (texts.length === 0 && wanted === SAME_AS_LEADER && isPair) {
    const others = [first, second].filter((option) => meaningOf(option, labelText) === null);
    if (others.length === 1) return { texts: others };
  }
  if (texts.length === 1) return { texts };
  return {
    cannot: say.noOptionSays(wanted === SAME_AS_LEADER),
  };
}

/** Who an option means; 是 and 否 answer the label. */
function meaningOf(option: string, labelText: string): ReturnType<typeof administratorMeant> {
  const asked = administratorMeant(labelText);
  if (YES.test(option)) return asked;
  if (!NO.test(option)) return administratorMeant(option);
  if (asked === null) return null;
  return asked === SAME_AS_LEADER ? administratorMeant('新') : SAME_AS_LEADER;
}

/** Who is chosen now; null when nobody is. */
export function administratorChosen(
  field: FieldState,
  held: readonly string[],
): ReturnType<typeof administratorMeant> {
  const [text] = held;
  if (text === undefined) return null;
  if (field.control !== 'checkbox') return meaningOf(text, field.labelText);
  const ticked = administratorMeant(field.labelText);
  return text === '是' ? ticked : null;
}
