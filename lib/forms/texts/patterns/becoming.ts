import { both, name, thing, type Pattern } from './pattern';

/** What is made of a thing: 导出为图片, 标记为已读. */
const AS: Readonly<Record<string, [string, string]>> = {
  导出: ['export', 'as'],
  保存: ['save', 'as'],
  另存: ['save', 'as'],
  存: ['save', 'as'],
  标记: ['mark', 'as'],
  标注: ['mark', 'as'],
  设置: ['set', 'as'],
  设: ['set', 'as'],
  替换: ['replace', 'with'],
  更改: ['change', 'to'],
  修改: ['change', 'to'],
  变更: ['change', 'to'],
  调整: ['change', 'to'],
  转换: ['convert', 'to'],
  升级: ['upgrade', 'to'],
};

const the = (thing: string | null): string | null =>
  thing && (/^(?:your|our|my|this|all|each) /u.test(thing) ? thing : `the ${thing}`);

/** What becomes of a thing, what will be done with it, and of what kind it is by that. */
export const BECOMING: readonly Pattern[] = [
  {
    clause:
      /^请?(导出|保存|另存|存|标记|标注|设置?|替换|更改|修改|变更|调整|转换|升级)(.*?)(?:成|为)(.+)$/u,
    say: ([verb = '', what = '', as = '']) => {
      const [base = '', to = ''] = AS[verb] ?? [];
      return both(both(base, what === '' ? '' : name(what), to), '', name(as));
    },
  },
  {
    clause: /^(.+?)将(?:会)?(?:被)?(提交|发送|上报|转交|退回|移交)(?:至|到|给)?(.+)$/u,
    say: ([what = '', verb = '', to = ''], say) =>
      both(name(what), 'will be', say(`已${verb}${to}`)),
  },
  {
    clause: /^正在(.{2,4})的(.+)$/u,
    say: ([deed = '', what = ''], say) => both(name(what), 'being', say(`已${deed}`)),
  },
  // 通过微信登录: by what it is done.
  {
    clause:
      /^(?:您|请)?(?:可以?)?通过(.+?)(登录|查询|查看|提交|办理|上传|联系|找回|验证|核验|获取|咨询|注册|下载|申请|修改|完成|搜索|搜|访问|支付|扫码)(.*)$/u,
    say: ([by = '', verb = '', what = ''], say) => both(say(`${verb}${what}`), 'through', name(by)),
  },
  {
    clause:
      /^(?:您)?(?:需要?|须|必须|应当?)在(.+?)(展示|悬挂|填写|上传|提交|完成|添加|放置|标明|公示|选择)(.+)$/u,
    say: ([where = '', verb = '', what = ''], say) =>
      both(both('you must', say(`${verb}${what}`), 'at'), '', the(name(where))),
  },
  {
    clause: /^请?(?:根据|依据|按照)(.+)$/u,
    say: ([by = '']) => both('according to', thing(by), ''),
  },
  {
    clause: /^(主体|账号|账户|订单|企业|用户|单位)下(?:的(?=.)|(?![单载架线发拉方一]))(.+)$/u,
    say: ([owner = '', what = '']) => both(name(what), 'of the', name(owner)),
  },
  {
    clause: /^(?:请(详细|简要)?|(详细|简要))说明(.+)$/u,
    say: ([asked = '', alone = '', what = '']) =>
      both(
        both('explain', name(what), ''),
        { 详细: 'in detail', 简要: 'briefly' }[asked + alone] ?? '',
        '',
      ),
  },
  // 被管局退回: by whom.
  {
    clause: /^被(.*?)(删除|退回|驳回|拒绝|注销|取消|关闭|禁用|占用)$/u,
    say: ([who = '', deed = ''], say) =>
      both(say(`已${deed}`), who === '' ? '' : 'by', who === '' ? '' : the(name(who))),
  },
  {
    clause: /^((?:此|该|本次?)操作|系统)(?:将|会)(?:会)?(永久|自动)?(\p{Script=Han}{2})(.*)$/u,
    say: ([who = '', manner = '', verb = '', what = ''], say) =>
      both(
        both(who.endsWith('系统') ? 'the system' : 'this action', 'will', say(`${verb}${what}`)),
        { 永久: 'for good', 自动: 'automatically' }[manner] ?? '',
        '',
      ),
  },
  {
    clause: /^(.+?)将(?:会)?(覆盖|清空|影响|替换|更新)(.+)$/u,
    say: ([what = '', verb = '', other = ''], say) =>
      both(name(what) ?? say(`正在${what}`), 'will', say(`${verb}${other}`)),
  },
  {
    clause: /^(.+?)需要(?:多长时间|多久|多少时间)$/u,
    say: ([what = '']) => both('how long does', name(what), 'take?'),
  },
  {
    clause: /^(.+?)(?:仅|只)(?:支持|能|可)在(.+?)(?:上|中)?(?:操作|使用|查看|办理)$/u,
    say: ([what = '', where = '']) => both(name(what), 'works only on the', name(where)),
  },
  { clause: /^我已经?有(.+)$/u, say: ([what = '']) => both('I already have', name(what), '') },
  { clause: /^(.+?)已成功$/u, say: ([what = '']) => both(name(what), 'succeeded', '') },
  {
    clause: /^(.+?)需要?(?:进行)?(?:如下|以下)步骤$/u,
    say: ([what = ''], say) => both(say(`正在${what}`) ?? name(what), 'takes these steps', ''),
  },
  {
    clause: /^请?对照(.+?)((?:如实|正确)?(?:填写|选择|核对|检查|上传).*)$/u,
    say: ([as = '', deed = ''], say) => both(say(deed), 'as in', name(as)),
  },
  { clause: /^尊敬的(.+)$/u, say: ([who = '']) => both('dear', name(who), '') },
];
