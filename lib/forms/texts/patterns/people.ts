import { both, name, type Pattern } from './pattern';

/** Who does something and what is waited for. */
const WHO = '.{0,8}(?:[人者员商方局]|法人|客服|用户|客户|公安机关)';
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

export const PEOPLE: readonly Pattern[] = [
  {
    clause: whole(
      `(?:正在)?(?:等待|待)(${WHO})(?:进行)?((?:完成|扫码|确认|提交|上传|填写|签字).*)`,
    ),
    say: ([who = '', deed = ''], say) => both('waiting for', name(who), to(say(deed))),
  },
  {
    // 请商家管理员在24小时内打开链接完成授权
    clause: whole(`请(?:让|由|通知|提醒)?(${WHO})(?:本人)?((?:在|于|通过|使用|登录|重新).{3,})`),
    say: ([who = '', deed = ''], say) =>
      both(name(who.replace(/本人$/u, '')), 'must', say(`请${deed}`)),
  },
  {
    clause: whole(`请(${WHO})((?:使用|用|扫码|扫描|打开|前往|点击|尽快|及时|按照?).+)`),
    say: ([who = '', deed = ''], say) => both(name(who), 'must', say(deed)),
  },
  {
    clause: /^(.+?)(?:将会?|会|需要?|须|应)?(?:自行)?承担(.*(?:责任|后果))$/u,
    say: ([who = '', what = '']) =>
      both(
        name(who),
        /(?:[人者员]|单位|公司|企业|用户|您|主体)$/u.test(who) ? 'will bear' : 'will lead to',
        name(what),
      ),
  },
  {
    // 请等待其他核验人进行短信核验
    clause: whole(
      `(?:请)?(?:耐心)?等待(${WHO})(?:进行)?((?:短信|人脸|真实性|拍照)(?:核验|认证|验证))`,
    ),
    say: ([who = '', deed = '']) => both('wait for', name(who), to(both('do', name(deed), ''))),
  },
  {
    clause:
      /^申请(找回|恢复|撤销|撤回|解除|解绑|更换|重新.{2}|加入|开通|注销|变更|延长|解封|续期)(.*)$/u,
    say: ([verb = '', what = ''], say) => both('apply to', say(`请${verb}${what}`), ''),
  },
];

const to = (deed: string | null): string | null => deed && `to ${deed}`;
