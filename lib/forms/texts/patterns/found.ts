import { both, name, thing, type Pattern } from './pattern';

/** How something comes that is not looked for. */
const GOT: Readonly<Record<string, string>> = {
  收: 'received',
  识别: 'recognised',
  获取: 'obtained',
};

/** What was found of a thing, whose it is, and where it goes. */
export const FOUND: readonly Pattern[] = [
  {
    clause: /^(.+?)(?:已经?(?:存在|有)|(?<=[\u4e00-\u9fff])现有)(.+)$/u,
    say: ([what = '', other = '']) => both(name(what), 'already has', name(other)),
  },
  {
    clause:
      /^(.{2,}?)(将会?|会)?(?:自动)?(同步|发送|提交|上报|推送|上传|导入|邮寄|寄送)(?:到|至|给)(.+)$/u,
    say: ([what = '', later = '', verb = '', to = ''], say) =>
      /^(?:请|将|把)/u.test(what)
        ? null
        : both(
            both(thing(what), later === '' ? 'is' : 'will be', say(`已${verb}`)),
            'to',
            to === '您' ? 'you' : thing(to),
          ),
  },
  {
    clause: /^(?:两次|前后)(?:输入|填写)的?(.*?)(?:不一致|不相同|不匹配)$/u,
    say: ([what = '']) =>
      what === ''
        ? 'the two entries do not match'
        : both('the two entries of', name(what), 'do not match'),
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
        : both('no', name(what), GOT[verb] ?? 'found'),
  },
  {
    clause: /^(?:已)?(获取|查询|查找|搜索|检测|识别|匹配|收|找|检索)到(.+)$/u,
    say: ([verb = '', what = '']) => both(name(what), GOT[verb] ?? 'found', ''),
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
    clause:
      /^(.+?)由(.+?)(?:进行)?(审核|核验|受理|处理|办理|审批|提供|填写|上传|出具|负责|支付|承担)$/u,
    say: ([what = '', who = '', verb = ''], say) =>
      verb === '负责'
        ? null
        : both(both(what === '' ? '' : name(what), 'is', say(`已${verb}`)), 'by', name(who)),
  },
  {
    clause: /^([^与和]+?)(?:不相?符|不匹配)$/u,
    say: ([what = '']) => both(name(what), 'does not match', ''),
  },
];
