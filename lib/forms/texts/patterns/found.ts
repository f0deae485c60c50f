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
];
