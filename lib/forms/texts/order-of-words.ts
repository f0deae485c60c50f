import { deedOf, type Deed } from './deeds';
import { doing } from './doing';
import { name } from './patterns/pattern';
import { agreeing, isPlural } from './plurals';
import { remembered } from './remembered';

const ACTOR =
  /(?:[人者员商局方]|法人|客户|用户|客服|部门|机构|单位|公司|平台|系统|公安机关|工信部|账号|[您你])$/u;
const MOST = 34;

/** Where a thing may be cut so that what stands before it is as long as it can be. */
function* cuts(zh: string): Generator<[string, string]> {
  for (let at = zh.length; at > 0; at--) yield [zh.slice(0, at), zh.slice(at)];
}

/** A sentence with who does it or what it is done to, then how it is done; null where that is not clear. */
export const inOrder = remembered((zh: string): string | null => {
  if (zh.length > MOST || zh.length < 5) return null;
  const asked = /^(?:请|请务必|务必)(?!提醒|通知|告知|要求|让)(.+)$/u.exec(zh)?.[1];
  if (asked) return series(asked);
  for (let at = 1; at < zh.length - 1; at++) {
    const who = zh.slice(0, at);
    const said = /^[您你]$/u.test(who) ? 'you' : name(who);
    if (!said || /(?:的|和|与|及|或|、|[后前时])$/u.test(who)) continue;
    const deed = deedOf(zh.slice(at));
    const sentence = deed && withSubject(said, ACTOR.test(who), deed);
    if (sentence) return sentence;
  }
  return null;
});

/** 打开链接完成授权: one deed after the other. */
function series(zh: string): string | null {
  const whole = deedOf(zh);
  if (whole && !whole.modal && !whole.isPassive) return command(whole);
  for (const [first, then] of cuts(zh)) {
    if (first.length < 3 || then.length < 2) continue;
    const one = deedOf(first);
    const other =
      one && !one.modal && !one.isPassive ? deedOf(then.replace(/^(?:并|后|再|来|以)/u, '')) : null;
    if (one && other && !other.modal && one.object !== '')
      return `${command(one)} and ${command(other)}`;
  }
  return null;
}

const bare = (base: string): string => base.replace(/ (?:to|for|of|about|with)$/u, '');

const command = ({ verb, object, around }: Deed): string =>
  [object === '' ? bare(verb.base) : verb.base, object, ...around].filter(Boolean).join(' ');

function withSubject(who: string, acts: boolean, deed: Deed): string | null {
  const { verb, object, around, modal, isPassive } = deed;
  if (!modal && !isPassive) return null;
  const [does, done] = modal ?? ['', 'has been'];
  const end = [object, ...around].filter(Boolean).join(' ');
  if (acts && !isPassive && object !== '') {
    const form = does.endsWith('+')
      ? `${agreeing(who, does.replace(' +', ''))} ${verb.participle}`
      : does.endsWith('…')
        ? `${isPlural(who) ? 'are' : 'is'} ${doing([{ zh: '', verb }])}`
        : `${does} ${verb.base}`;
    return `${who} ${who === 'you' ? form.replace(/^has/u, 'have') : form} ${end}`;
  }
  if (acts && !isPassive) return null;
  if (object !== '') return null;
  return [`${who} ${agreeing(who, done)} ${verb.participle}`, ...around].join(' ');
}
