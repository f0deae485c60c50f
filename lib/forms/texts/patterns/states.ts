import { agreeing } from '../plurals';
import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

/** What is so, or has happened. */
export const STATES: readonly Pattern[] = [
  {
    clause: /^还有(?:部分|一些)(.+?)需要(.{2,4})$/u,
    say: ([what = '', deed = ''], say) =>
      both(both('some', name(what), ''), 'still', say(`待${deed}`)),
  },
  // 拟注销备案主办单位名称: the filing is to be cancelled.
  {
    clause: /^拟(注销|变更|备案|接入|申请|上线|开通|使用)(?:的)?(备案的?)?(.+)$/u,
    say: ([deed = '', filing = '', what = ''], say) =>
      both(both(name(what), filing && 'of the filing', ''), say(`待${deed}`), ''),
  },
  {
    clause: /^提交管局(审批|审核|核验)$/u,
    say: ([deed = '']) => both('submit to the communications administration for', name(deed), ''),
  },
  {
    clause: /^(认证|核验|审核|注册)[及和与](备案|认证|核验)(成功|失败)$/u,
    say: ([one = '', other = '', how = '']) =>
      both(
        both(name(one), 'and', other === '备案' ? 'filing' : name(other)),
        how === '成功' ? 'succeeded' : 'failed',
        '',
      ),
  },
  {
    clause: /^(.+?)(?:目前|暂时?|当前|尚)?(?:未开放|不可用|未开通)$/u,
    say: ([what = '']) => both(name(what), 'is not available', ''),
  },
  {
    clause: /^(.+?)在(.+?)(?:中|里)(正在|已)(受理|审核|备案|处理|办理|核验)$/u,
    say: ([what = '', where = '', aspect = '', verb = ''], say) =>
      both(
        both(name(what), aspect === '已' ? 'is' : 'is being', say(`已${verb}`)),
        'in',
        name(where),
      ),
  },
  {
    clause: /^(.+?)(?:尚|暂)?(未|没有)通过(审核|初审|核验|认证|审批|校验|检测|管局审核)$/u,
    say: ([what = '', , deed = '']) => both(name(what), 'did not pass', name(deed)),
  },
  {
    clause: /^(.+?)已收到?$/u,
    say: ([what = '']) => both(name(what), 'received', ''),
  },
  {
    clause: /^(.+?)(?<!正)在(黑名单|白名单|名单|列表|备案库|备案信息库)[中里内]$/u,
    say: ([what = '', where = '']) => both(name(what), 'is in the', name(where)),
  },
  {
    clause: /^(.+?)只有(?:一个|1个)(.+)$/u,
    say: ([what = '', one = '']) => both(name(what), 'has only one', name(one)),
  },
  { clause: /^无法(.+)$/u, say: ([what = ''], say) => both('cannot', say(what), '') },
  {
    clause: /^(.+?)(将会?|会|已)?(?:发往|发送至|发送到|发至)(.+)$/u,
    say: ([what = '', when = '', to = '']) =>
      both(name(what), /[将会]/u.test(when) ? 'will be sent to' : 'is sent to', name(to)),
  },
  {
    clause: /^(?:如果?|若)有(.{2,6})$/u,
    say: ([what = '']) =>
      both(what.startsWith('多') ? 'if there are' : 'if there is any', name(what), ''),
  },
  {
    clause: /^(.+?)正在(.+?)中$/u,
    say: ([what = '', verb = ''], say) => both(name(what), 'is being', say(`已${verb}`)),
  },
  {
    clause: /^(.*?)(?:已经?)?在(.+?)(?:备案过?|备过案)$/u,
    say: ([what = '', where = '']) =>
      what === ''
        ? both('filed with', name(where), '')
        : both(name(what), 'is filed with', name(where)),
  },
  {
    clause: /^(.+?)已经?(备案|提交|填写|上传|报备|申请|注册|认证|审核)过$/u,
    say: ([what = '', verb = ''], say) => both(name(what), 'is already', say(`已${verb}`)),
  },
  {
    clause: /^(.+?)(将|仅|只)?用于(.+)$/u,
    say: ([what = '', only = '', use = ''], say) => {
      const isDeed =
        tokensOf(use)?.[0]?.verb &&
        tokensOf(use)?.[0]?.noun === undefined &&
        (tokensOf(use)?.length ?? 0) > 1;
      const [thing, purpose] = [name(what), isDeed ? say(`正在${use}`) : (name(use) ?? say(use))];
      return (
        thing &&
        purpose &&
        `${thing} ${agreeing(thing, 'is')} used ${/[仅只]/u.test(only) ? 'only ' : ''}for ${purpose}`
      );
    },
  },
  {
    clause: /^(.+?)(?:已经?)?被(驳回|退回|拒绝|注销|取消|关闭|暂停|撤销|撤回|删除|退回修改)$/u,
    say: ([what = '', done = ''], say) => {
      const [thing, state] = [name(what), say(`已${done}`)];
      return thing === null || state === null ? null : `${thing} was ${state}`;
    },
  },
];
