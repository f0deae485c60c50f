import { agreeing, isPlural } from '../plurals';
import { gerund, toDo } from '../verb-forms';
import type { Modal } from './modals';
import type { Deed } from './reader';

const joined = (
  { object, around, next }: Deed,
  verb: string,
  form: (deed: Deed) => string,
): string =>
  [
    object === '' ? toDo(verb) : verb,
    object,
    ...around,
    ...(next ? [next.joiner, form(next.deed)] : []),
  ]
    .filter(Boolean)
    .join(' ');

/** submit the application online */
export const toBe = (deed: Deed): string => joined(deed, deed.verb.base, toBe);

/** submitting the application online */
export const beingDone = (deed: Deed): string => joined(deed, gerund(deed.verb.base), beingDone);

/** submitted the application online */
export const hasDone = (deed: Deed): string => joined(deed, deed.verb.participle, hasDone);

/** submits the application online */
export const does = (deed: Deed): string => joined(deed, thirdPerson(deed.verb.base), does);

function thirdPerson(base: string): string {
  const [first = '', ...others] = base.split(' ');
  if (first === 'be') return ['is', ...others].join(' ');
  const form = /[^aeiou]y$/u.test(first)
    ? `${first.slice(0, -1)}ies`
    : `${first}${/(?:s|x|ch|sh|o)$/u.test(first) ? 'es' : 's'}`;
  return [form, ...others].join(' ');
}

const you = (said: string): string =>
  said.replace(/^(?:has|is|does)\b/u, (word) => ({ has: 'have', is: 'are' })[word] ?? 'do');

/** The provider has reviewed the order. */
export function doneByWho(who: string, { does: word }: Modal, deed: Deed): string {
  const isMany = who === 'you' || who === 'we' || isPlural(who);
  const said = word.endsWith('+s')
    ? `${word.slice(0, -2)}${isMany ? toBe(deed) : does(deed)}`
    : word.endsWith('+')
      ? `${word.slice(0, -1)}${hasDone(deed)}`
      : word.endsWith('…')
        ? `${word.slice(0, -1)}${beingDone(deed)}`
        : `${word} ${toBe(deed)}`;
  return `${who} ${isMany ? you(said) : said}`;
}

/** Nothing does that to a thing: it expires, and the page goes on. */
const BY_ITSELF = /^(?:expire|go |jump|happen|take effect|move|fail|rise|fall|come)/u;

/** Whether it may be done to something: submitted, but not “added provider”. */
export const isDoneToThings = ({ verb }: Deed): boolean =>
  !/^\w+ (?!(?:in|on|up|off|out|to|for|of|about|with|again|back|down|over|at|by|as|into|from)\b)/u.test(
    verb.participle,
  );

/** The order has been reviewed by the provider. */
export const doneToWhat = (what: string, modal: Modal, deed: Deed): string =>
  toldOfThing(what, modal, {
    ...deed,
    around: deed.around.filter((way) => !/^(?:on your own|yourself)$/u.test(way)),
  });

const toldOfThing = (what: string, { done }: Modal, deed: Deed): string =>
  BY_ITSELF.test(deed.verb.base) && !done.endsWith('is')
    ? `${what} ${done.replace(/ be$|(?<=^has) been$/u, '').replace(/^has been$/u, 'has')} ${[done.startsWith('has') ? deed.verb.participle : toBe(deed), ...(done.startsWith('has') ? deed.around : [])].join(' ')}`
    : `${what} ${agreeing(what, done)} ${[toDo(deed.verb.participle), ...deed.around].join(' ')}${
        deed.next ? ` ${deed.next.joiner} ${toDo(deed.next.deed.verb.participle)}` : ''
      }`;
