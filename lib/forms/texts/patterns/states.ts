import { both, name, thing, type Pattern } from './pattern';

/** What is so, or has happened. */
export const STATES: readonly Pattern[] = [
  {
    clause: /^(确认|检查|检测|核实|判断)是否(涉及|包含|需要|属于|存在)(.+)$/u,
    say: ([verb = '', asked = '', what = ''], say) =>
      asked === '需要'
        ? both(say(verb === '判断' ? '确认' : verb), 'whether there is need to', say(what))
        : both(
            both(say(verb === '判断' ? '确认' : verb), 'whether it', IT[asked] ?? null),
            '',
            name(what),
          ),
  },
  {
    clause: /^(.+?)(?:已经?)存在(.+)$/u,
    say: ([what = '', other = '']) => both(name(what), 'already has', name(other)),
  },
  {
    clause:
      /^(.{2,}?)(?:将|会|将会)?(?:自动)?(同步|发送|提交|上报|推送|上传|导入|邮寄|寄送)(?:到|至|给)(.+)$/u,
    say: ([what = '', verb = '', to = ''], say) =>
      /^(?:请|将|把)/u.test(what)
        ? null
        : both(both(thing(what), 'is', say(`已${verb}`)), 'to', to === '您' ? 'you' : thing(to)),
  },
  {
    clause: /^(?:两次|前后)(?:输入|填写)的?(.*?)(?:不一致|不相同|不匹配)$/u,
    say: ([what = '']) =>
      what === ''
        ? 'the two entries do not agree'
        : both('the two entries of', name(what), 'do not agree'),
  },
  {
    clause: /^(.+?)不属于(.+)$/u,
    say: ([what = '', whose = '']) =>
      both(name(what), 'does not belong to', /^[您你]$/u.test(whose) ? 'you' : name(whose)),
  },
  {
    clause:
      /^(.+?)(?:已经?)(?:于|在)\s*(\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)\s*(.+)$/u,
    say: ([what = '', date = '', verb = ''], say) =>
      both(name(what), say(`已${verb}`), `on ${date.replace(/[年月]/gu, '-').replace('日', '')}`),
  },
  {
    clause: /^(?:暂)?(?:未|没有?|无法)(获取|查询|查找|搜索|检测|识别|匹配|收|找|检索|查)到(.+)$/u,
    say: ([verb = '', what = '']) =>
      /^[该此本]/u.test(what)
        ? both(name(what), 'not found', '')
        : both(
            'no',
            name(what),
            verb === '收'
              ? 'received'
              : verb === '识别'
                ? 'recognised'
                : verb === '获取'
                  ? 'obtained'
                  : 'found',
          ),
  },
  {
    clause: /^(?:已)?(获取|查询|查找|搜索|检测|识别|匹配|收|找|检索)到(.+)$/u,
    say: ([verb = '', what = '']) =>
      both(
        name(what),
        verb === '收'
          ? 'received'
          : verb === '识别'
            ? 'recognised'
            : verb === '获取'
              ? 'obtained'
              : 'found',
        '',
      ),
  },
  {
    clause: /^(.*?)缺(?:少|失)(.+)$/u,
    say: ([what = '', missing = '']) =>
      what === ''
        ? both(name(missing), 'is missing', '')
        : both(name(what), 'lacks', name(missing)),
  },
  {
    clause:
      /^(?:该|此)(.+?)已经?(备案|注册|提交|使用|绑定|注销|取消|认证|审核|删除|关闭|过期|停用)$/u,
    say: ([what = '', verb = ''], say) =>
      both(both('this', name(what), 'is'), say(`已${verb}`), 'already'),
  },
  {
    clause: /^以下(?:为|是)(.+)$/u,
    say: ([what = '']) => both('below:', name(what), ''),
  },
  {
    clause: /^(?:正在|在)(.+?)中$/u,
    say: ([what = ''], say) => say(`正在${what}`),
  },
  {
    clause: /^(.+?)由(.+?)(?:进行)?(审核|核验|受理|处理|办理|审批|提供|负责|支付|承担)$/u,
    say: ([what = '', who = '', verb = ''], say) =>
      verb === '负责'
        ? null
        : both(both(what === '' ? '' : name(what), 'is', say(`已${verb}`)), 'by', name(who)),
  },
  {
    clause: /^(检查|检测|校验|确认|核对|核实|查看|查询|验证)(.+?)是否(?:已经?)?(.+)$/u,
    say: ([verb = '', what = '', state = ''], say) => {
      const thing = name(what);
      const is = whether(state, say);
      return thing && is && both(say(verb), 'whether', `${thing} ${is}`);
    },
  },
  {
    clause: /^([^与和]+?)(?:不相?符|不匹配)$/u,
    say: ([what = '']) => both(name(what), 'does not match', ''),
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
    clause: /^(.+?)已收到?$/u,
    say: ([what = '']) => both(name(what), 'received', ''),
  },
  { clause: /^无(?!需|须|法|效|误)(.+)$/u, say: ([what = '']) => both('no', name(what), '') },
  {
    clause: /^(.+?)(?<!正)在(黑名单|白名单|名单|列表|备案库|备案信息库)[中里内]$/u,
    say: ([what = '', where = '']) => both(name(what), 'is in the', name(where)),
  },
  {
    clause: /^(.+?)只有(?:一个|1个)(.+)$/u,
    say: ([what = '', one = '']) => both(name(what), 'has only one', name(one)),
  },
  {
    clause: /^(.+?)(?:未|没有)被(.+)$/u,
    say: ([what = '', verb = ''], say) => {
      const [thing, done] = [name(what), say(`已${verb}`)];
      return thing && done && `${thing} was not ${done}`;
    },
  },
  { clause: /^无法(.+)$/u, say: ([what = ''], say) => both('cannot', say(what), '') },
  {
    clause: /^(.+?)(将会?|会|已)?(?:发往|发送至|发送到|发至)(.+)$/u,
    say: ([what = '', when = '', to = '']) =>
      both(name(what), /[将会]/u.test(when) ? 'will be sent to' : 'is sent to', name(to)),
  },
  {
    clause: /^(?:如果?|若)有(.{2,6})$/u,
    say: ([what = '']) => both('if there is any', name(what), ''),
  },
  { clause: /^无效的?(.+)$/u, say: ([what = '']) => both('invalid', name(what), '') },
  {
    clause: /^(获取|加载|查询|提交|保存|上传|下载|删除|修改|读取|发送)(.+?)失败$/u,
    say: ([verb = '', what = ''], say) => both('could not', say(`${verb}${what}`), ''),
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
    clause: /^(.+?)(?:没有|无)(?!需|须|法|效|误)(.+)$/u,
    say: ([what = '', missing = '']) => both(name(what), 'has no', name(missing)),
  },
  {
    clause: /^(.+?)(?:将|仅|只)?用于(.+)$/u,
    say: ([what = '', use = ''], say) => {
      const [thing, purpose] = [name(what), name(use) ?? say(use)];
      return thing && purpose && `${thing} is used for ${purpose}`;
    },
  },
  {
    clause: /^(.+?)即将(?:过期|到期|失效)$/u,
    say: ([what = '']) => both(name(what), 'will expire soon', ''),
  },
  {
    clause: /^(.+?)(?:已经?)?被(.*?)(?:使用|占用|绑定|注册)(?:过)?$/u,
    say: ([what = '', who = '']) =>
      who === ''
        ? both(name(what), 'is used already', '')
        : both(name(what), 'is used already by', name(who)),
  },
  {
    clause: /^(.+?)(?:已经?)?被(.*?)(?:备案|备案过)$/u,
    say: ([what = '', who = '']) =>
      who === ''
        ? both(name(what), 'is on file already', '')
        : both(name(what), 'is on file already for', name(who)),
  },
  {
    clause: /^(.+?)(?:涉及|含有|包含)(.+)$/u,
    say: ([what = '', part = '']) => both(name(what), 'contains', name(part)),
  },
  {
    clause: /^(.+?)(?:未|不)通过的?原因$/u,
    say: ([what = '']) => both('reason why', name(what), 'did not pass'),
  },
  {
    clause: /^(.+?)(?:已经?)?被(驳回|退回|拒绝|注销|取消|关闭|暂停|撤销|撤回|删除|退回修改)$/u,
    say: ([what = '', done = ''], say) => {
      const [thing, state] = [name(what), say(`已${done}`)];
      return thing === null || state === null ? null : `${thing} was ${state}`;
    },
  },
];

const IT: Readonly<Record<string, string>> = {
  涉及: 'involves',
  包含: 'contains',
  属于: 'belongs to',
  存在: 'has',
  满足: 'meets',
  符合: 'meets',
};

/** What is asked of a thing: is valid, can be changed, is in the list. */
function whether(state: string, say: (clause: string) => string | null): string | null {
  const [, may, verb] = /^(可以?|能够?)(.+)$/u.exec(state) ?? [];
  if (may && verb) {
    const done = say(`已${verb}`);
    // 资源是否可以生成授权码: it is the thing that does it.
    return done?.includes(':')
      ? (say(`可以${verb}`)?.replace(/^you /u, '') ?? null)
      : both('can be', done, '');
  }
  const [, does = '', object = ''] = /^(涉及|包含|属于|存在|满足|符合)(.+)$/u.exec(state) ?? [];
  if (object) return both(IT[does] ?? null, '', name(object));
  const [, where = ''] = /^在(.+?)[内中里]$/u.exec(state) ?? [];
  if (where) return both('is in', name(where), '');
  const quality = {
    正确: 'is correct',
    一致: 'agree',
    有效: 'is valid',
    完整: 'is complete',
    真实: 'is true',
    存在: 'exists',
    过期: 'has expired',
    清晰: 'is clear',
    正常: 'is normal',
    准确: 'is exact',
    齐全: 'is complete',
  }[state];
  return quality ?? both('is', say(`已${state}`), '');
}
