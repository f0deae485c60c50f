import { toDo } from '../verb-forms';
import { beingDone, toBe } from './forms-of-deeds';
import type { Reader } from './reader';
import { endsInThing } from './things';
import { modalAt } from './who-does';
import { unableTo } from './expressions';
import { purposeOf } from './whiches';

/** 已在本站接入, 还缺2份材料, 支持批量导入: what is so of something that the page shows. */
export function withoutSubject(reader: Reader, from: number, to: number): string | null {
  const zh = reader.zh(from, from + 1);
  if (/^(?:还缺|还差|缺|缺少|还缺少)$/u.test(zh)) {
    const thing = reader.thing(from + 1, to);
    return thing && `${thing} ${zh.startsWith('还') ? 'still ' : ''}missing`;
  }
  if (
    /^(?:仅|只|目前仅)?(?:支持|不支持)$/u.test(reader.zh(from, from + 1)) ||
    /^[仅只]$/u.test(zh)
  ) {
    const at = /^[仅只]$/u.test(zh) ? from + 1 : from;
    const word = reader.zh(at, at + 1);
    if (!/^不?支持$/u.test(word)) return null;
    const [thing, deed] = [reader.thing(at + 1, to), reader.deed(at + 1, to)];
    const what = thing ?? (deed && beingDone(deed));
    return (
      what &&
      `${at > from ? 'only ' : ''}${what} ${word === '支持' ? 'supported' : 'not supported'}`
    );
  }
  if (zh === '用于' || zh === '适用于') {
    return purposeOf(reader, from + 1, to, (aim) => `for ${aim}`);
  }
  if (/^(?:逾期|超时|到期)$/u.test(zh) && /^[未不]$/u.test(reader.zh(from + 1, from + 2))) {
    const deed = reader.deed(from + 2, to);
    return deed && `if you do not ${toBe(deed)} in time`;
  }
  // 没有符合条件的订单: there is none.
  const none =
    /^(?:没有|暂无|无)$/u.test(zh) && endsInThing(reader, to) ? reader.thing(from + 1, to) : null;
  if (none) return `no ${none}`;
  const unable = unableTo(reader, from, to);
  if (unable) return unable;
  const [modal, start] = modalAt(reader, from);
  const deed = modal && !modal.alone ? reader.deed(start, to) : null;
  if (!modal || !deed) return null;
  if (modal.does.startsWith('no longer')) return `no longer ${beingDone(deed)}`;
  if (modal.does === 'will' && deed.verb.base.startsWith('go ')) return `will ${toBe(deed)}`;
  if (!/^(?:has|is)/u.test(modal.done) || deed.next) return null;
  const done = [toDo(deed.verb.participle), ...deed.around].join(' ');
  const how = modal.done.replace(/^has (?:been ?)?|^is /u, '').replace(/ ?been$/u, '');
  if (deed.object === '') return deed.around.length > 0 ? `${how} ${done}`.trim() : null;
  return `${deed.object} ${how} ${done}`.replace(/ {2,}/gu, ' ');
}
