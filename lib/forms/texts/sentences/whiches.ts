import FAULTS from '../../english/words/faults.json' with { type: 'json' };
import { agreeing, isPlural } from '../plurals';
import { beingDone, doneByWho } from './forms-of-deeds';
import { modalOf, PLAIN } from './modals';
import type { Reader } from './reader';
import { toDo } from '../verb-forms';
import { IS, SAME } from './words-of-grammar';

const WRONG: Readonly<Record<string, string>> = FAULTS;
/** What is done at such a time, in such a way or for such a reason; nothing of the kind does it itself. */
const OF_DEEDS =
  /(?:时间|日期|方式|方法|流程|步骤|教程|原因|理由|要求|条件|规则|规定|说明|须知|指南|申请|通知|记录|目的|权限|功能|按钮|入口|页面|链接|地址|地点|机会|渠道|途径|结果|进度|状态|费用|次数|责任|义务|过程|情况|阶段|期限|时限|周期|注意事项|建议|问题)$/u;
const DOES_SO = /(?:时间|日期|方式|方法|流程|步骤|教程|条件)$/u;

/** website that has no filing, documents needed for it: a name with what is said of it before 的. */
export function whichIs(
  reader: Reader,
  from: number,
  to: number,
  head: string,
  zh: string,
): string | null {
  const first = reader.tokens[from];
  const word = first?.zh ?? '';
  // 用于备案的实例, 适用于企业的模板
  if (/^(?:用于|适用于|可用于)$/u.test(word)) {
    return purposeOf(reader, from + 1, to, (aim) => `${head} for ${aim}`);
  }
  const wrong = WRONG[reader.tokens[to - 1]?.zh ?? ''];
  if (wrong && to - 1 === from)
    return `${head} that ${agreeing(head, wrong.replace(/^do not/u, 'does not'))}`;
  if (/^[与和同跟]$/u.test(word) && reader.is(to - 1, SAME)) {
    const other = reader.thing(from + 1, to - 1);
    return other && `${head} that ${isPlural(head) ? 'match' : 'matches'} ${other}`;
  }
  if (reader.is(from, IS)) {
    const what = reader.thing(from + 1, to);
    return what && `${head} that ${agreeing(head, 'is')} ${what}`;
  }
  // 备案时的证件信息, 签字后的文件
  if (reader.zh(to - 1, to) === '后') {
    const doing = reader.deed(from, to - 1);
    return doing && `${head} after ${beingDone(doing)}`;
  }
  if (reader.zh(to - 1, to) === '时') {
    const doing = reader.deed(from, to - 1);
    return (
      doing &&
      `${head} at the time of ${doing.verb.noun && doing.object === '' ? doing.verb.noun : beingDone(doing)}`
    );
  }
  // 状态为“审核中”的订单
  for (let at = from + 1; at < to - 1; at++)
    if (reader.is(at, IS)) {
      const [what, value] = [reader.thing(from, at), reader.thing(at + 1, to)];
      if (what && value) return `${head} whose ${what} is ${value}`;
    }
  const has = HAS[word];
  if (has) {
    const what = reader.thing(from + 1, to);
    const isDeed = word === '需要' && reader.tokens[to - 1]?.noun === undefined;
    const isOpen =
      word === '需要' && /^(?:接入|备案|核验|审核|变更|认证)$/u.test(reader.zh(from + 1, to));
    if (what && !isDeed && !isOpen) return `${head} ${has} ${what}`;
  }
  const modal = modalOf(word);
  const start = modal ? from + 1 : from;
  const deed = reader.deed(start, to);
  if (deed) {
    if (!modal && OF_DEEDS.test(zh))
      return deed.object === '' && deed.around.length === 0 && deed.verb.noun
        ? null
        : `${head} ${DOES_SO.test(zh) ? 'for' : 'of'} ${beingDone(deed)}`;
    if (deed.object === '') {
      if (modal)
        return `${head} that ${agreeing(head, modal.done)} ${[toDo(deed.verb.participle), ...deed.around].join(' ')}`;
      return deed.around.length > 0 && !deed.next
        ? `${head} ${[toDo(deed.verb.participle), ...deed.around].join(' ')}`
        : null;
    }
    if (!ACTS.test(zh) && !/(?:网站|应用|程序|APP|App|服务)$/u.test(zh)) return null;
    return `${head} that ${doneByWho('', modal ?? { ...PLAIN }, deed)
      .trim()
      .replace(/^(has)\b/u, (one) => (isPlural(head) ? 'have' : one))}`;
  }
  return byWhom(reader, from, to, head);
}

/** 用于证明域名所有权: for proving it, and no proof. */
export function purposeOf(
  reader: Reader,
  from: number,
  to: number,
  say: (aim: string) => string,
): string | null {
  const deed = to - from > 1 && reader.tokens[from]?.verb ? reader.deed(from, to) : null;
  const thing = deed ? null : reader.thing(from, to);
  const other = deed ?? (thing ? null : reader.deed(from, to));
  return other ? say(beingDone(other)) : thing && say(thing);
}

const HAS: Readonly<Record<string, string>> = {
  有: 'with',
  含有: 'with',
  含: 'with',
  包含: 'with',
  带: 'with',
  具有: 'with',
  具备: 'with',
  需要: 'that needs',
  符合: 'that meets',
  满足: 'that meets',
  不符合: 'that does not meet',
  支持: 'that supports',
  不支持: 'that does not support',
  无: 'without',
  没有: 'without',
  不含: 'without',
  不带: 'without',
  涉及: 'involving',
  不涉及: 'not involving',
  属于: 'belonging to',
};

/** 您申请的域名, 管局要求提交的材料 */
function byWhom(reader: Reader, from: number, to: number, head: string): string | null {
  for (let at = from + 1; at < to; at++) {
    const who = /^[您你]$/u.test(reader.zh(from, at)) ? 'you' : reader.thing(from, at);
    if (!who || (who !== 'you' && !ACTS.test(reader.tokens[at - 1]?.zh ?? ''))) continue;
    const start = reader.tokens[at]?.zh === '所' ? at + 1 : at;
    const modal = modalOf(reader.tokens[start]?.zh ?? '');
    const deed = reader.deed(modal ? start + 1 : start, to);
    if (!deed || deed.object !== '' || deed.next) continue;
    if (!modal && who !== 'you')
      return `${head} ${toDo(deed.verb.participle)} ${[...deed.around, `by ${who}`].join(' ')}`;
    if (!modal) return `${head} that you ${deed.verb.base} ${deed.around.join(' ')}`.trim();
    const [applied = ''] = / (?:for|about)$/u.exec(deed.verb.base) ?? [];
    return `${head} that ${doneByWho(who, modal, deed)}${deed.around.length > 0 ? '' : applied}`;
  }
  return null;
}

export const ACTS =
  /(?:[人者员商局方部]|法人|客户|用户|客服|部门|机构|单位|公司|企业|平台|系统|机关|工信部|管局|账号|账户|[您你])$/u;
