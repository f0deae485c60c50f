import { command } from './command';
import { MODALS } from './modal';
import { nounPhrase } from './noun-phrase';
import { agreeing } from './plurals';
import type { Rule } from './rule';
import { around } from './around';
import { asked } from './asked';
import { aspectOf } from './aspects';
import { doing } from './doing';
import { wordList, type Token } from './word-list';

/** What stands before it has been chosen: 确认删除该网站. */
const THIS = new Set(['该', '此', '本', '这条', '该条', '这个', '所选', '当前', '已选']);

export const leading: Rule = (first, rest, say) => {
  const { zh } = first;
  switch (zh) {
    case '请':
      if (rest.length === 0) return null;
      return /^(?:返回|点击|单击|继续|使用)$/u.test(rest[0]?.zh ?? '') ? say(rest) : command(rest);
    case '点击':
    case '单击':
      return rest[0]?.verb ? around('click to ', command(rest)) : undefined;
    case '确定':
      return rest[0]?.verb ? around('confirm: ', command(rest)) : undefined;
    case '确认':
      if (rest[0]?.verb && THIS.has(rest[1]?.zh ?? '')) return around('confirm: ', command(rest));
      if (
        /^(?:撤销|撤回|删除|取消|放弃|清空|解绑)$/u.test(rest[0]?.zh ?? '') &&
        rest.length === 2 &&
        (rest[1]?.zh === '备案' || rest[1]?.verb === undefined)
      )
        return around('confirm: ', command(rest));
      return rest.length === 1 && rest[0]?.verb && !rest[0].verb.noun
        ? `confirm: ${rest[0].verb.base}`
        : undefined;
    case '继续':
      if (!rest[0]?.verb || rest[0].zh === '备案') return undefined;
      if (/^(?:添加|新增|增加)$/u.test(rest[0].zh))
        return rest.length === 1
          ? 'add another'
          : around('add another ', nounPhrase(rest.slice(1)));
      return around('continue to ', command(rest));
    case '使用': {
      const last = rest.at(-1);
      return last?.verb && rest.length > 1 && !last.noun
        ? around(`${command([last])} with `, nounPhrase(rest.slice(0, -1)))
        : undefined;
    }
    case '返回':
      return rest[0]?.verb && rest.length > 1 ? around('go back to ', command(rest)) : undefined;
    case '查到':
      return around('', nounPhrase(rest), ' found');
    case '无法':
      if (rest.length === 1 && rest[0]?.verb) return MODALS[zh]?.(rest[0].verb) ?? null;
      return around('cannot ', command(rest));
    case '不能':
    case '不可':
    case '不可以':
      if (rest.length === 1 && rest[0]?.verb) return MODALS['无法']?.(rest[0].verb) ?? null;
      if (rest[0]?.zh === '通过') return around('cannot ', command(rest));
      return around('you cannot ', command(rest));
    case '请勿':
    case '请不要':
    case '勿':
    case '不得':
    case '不允许':
      return around('do not ', command(rest));
    case '部分':
      return rest.length === 1 && rest[0]?.verb && rest[0].noun === undefined
        ? `partly ${rest[0].verb.participle}`
        : undefined;
    case '可':
    case '可以':
      // 可备案服务器资源: what can be filed.
      if (zh === '可' && rest[0]?.zh === '备案' && rest.length > 1)
        return around('', nounPhrase(rest.slice(1)), ' that can be filed');
      // 可继续备案时间: when it can be done.
      if (/[时日][间期]$/u.test(rest.at(-1)?.zh ?? '')) return null;
      return around('you can ', command(rest));
    case '需':
    case '需要':
    case '须':
    case '必须':
      if (rest[0]?.zh === '包含') return around('must contain ', nounPhrase(rest.slice(1)));
      if (rest[0]?.noun !== undefined && !rest[0].verb && !rest[0].isParticle)
        // 需要前置审批的网站: which of them.
        return rest.some(({ zh: one }) => one === '的')
          ? null
          : around('needed: ', nounPhrase(rest));
      return around('you must ', command(rest));
    case '应':
    case '应当':
      return around('you should ', command(rest));
    case '务必':
      return around('be sure to ', command(rest));
    case '建议':
      return rest[0]?.verb && rest[0].noun === undefined
        ? around('better ', command(rest))
        : undefined;
    case '即将':
      return around('about to ', command(rest));
    case '正在':
      return numberOf(rest, 'being ') ?? around('', doing(rest));
    case '如何':
    case '怎么':
      return around('how to ', command(rest));
    case '什么是':
      return whatIs(nounPhrase(rest));
    case '有':
      if (rest.slice(0, -1).some(({ verb, noun }) => verb && noun === undefined)) return null;
      return there(nounPhrase(rest));
    case '无':
    case '没有':
    case '暂无':
      // 无此信息
      if (/^[此该这]$/u.test(rest[0]?.zh ?? ''))
        return around('no such ', nounPhrase(rest.slice(1)));
      return around('no ', nounPhrase(rest));
    case '支持':
      return around('', nounPhrase(rest), ' supported');
    case '不支持':
      return around('', nounPhrase(rest), ' not supported');
    case '是否': {
      return asked(rest, say);
    }
    case '已':
    case '已经':
    case '未':
    case '尚未':
    case '待': {
      // 已认领的网站: which website it is.
      if (rest[0]?.verb && rest[1]?.zh === '的') return nounPhrase([first, ...rest]);
      const [verb, ...object] = zh === '待' ? parted(rest) : rest;
      const number = numberOf(
        rest,
        zh === '待' ? 'to be ' : zh.endsWith('未') || zh === '尚未' ? 'not ' : '',
      );
      if (number !== null) return number;
      if (/^已经?$/u.test(zh) && verb?.verb && object.length === 1 && object[0]?.zh === '成功')
        return verb.verb.participle;
      if (!verb?.verb) return zh === '待' ? around('waiting for ', nounPhrase(rest)) : null;
      // 未注册手机号验证: of a number that is not registered.
      if (object.length > 1 && object.at(-1)?.verb && object.at(-1)?.noun === undefined)
        return null;
      const of = object.length > 0 ? nounPhrase(object) : '';
      if (of === null) return null;
      const said = MODALS[zh]?.(verb.verb) ?? verb.verb.participle;
      if (of === '') return said;
      return aspectOf(zh, of, said);
    }
    default:
      return undefined;
  }
};

/** 待补充资料: of the thing that something is still done to, where its name begins with the deed. */
function parted([first, ...others]: readonly Token[]): readonly Token[] {
  const { of } = wordList();
  const [verb, thing] = [of.get(first?.zh.slice(0, 2) ?? ''), of.get(first?.zh.slice(2) ?? '')];
  if (!first?.verb && verb?.verb && thing?.noun !== undefined) return [verb, thing, ...others];
  return first ? [first, ...others] : [];
}

const there = (thing: string | null): string | null =>
  thing && `there ${agreeing(thing, 'is')} ${thing}`;

/** What is a thing, and what are goods. */
const whatIs = (thing: string | null): string | null =>
  thing && `what ${agreeing(thing, 'is')} ${thing}?`;

/** 已审核数量: how many it is done to. */
function numberOf([what, of, ...more]: readonly Token[], before: string): string | null {
  if (!what?.verb || more.length > 0 || !/^(?:数量|总数)$/u.test(of?.zh ?? '')) return null;
  return `number ${before}${what.verb.participle}`;
}
