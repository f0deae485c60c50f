import { both, name, thing, type Pattern } from './pattern';

/** What a page tells a person to do and how: with what, where, according to what, and what becomes of it. */
export const ADVICE: readonly Pattern[] = [
  {
    // 按照要求拍照上传: two deeds, one after the other.
    clause:
      /^(?:请)?(?:您)?(?:按照?|根据|依据|参照)(.+?)(拍照|拍摄|填写|下载|打印|扫描|签字|盖章)(?:完成)?(?:后|并)?(上传|提交|盖章|签字|保存|邮寄)$/u,
    say: ([by = '', first = '', second = ''], say) =>
      both(both(say(first), 'and', say(second)), 'according to', thing(by)),
  },
  {
    clause: /^(?:请|需|须)?(?:将|把)(.+?)(调整|修改|设置|更改|变更|转换|旋转)(?:为|成|到|至)(.+)$/u,
    say: ([what = '', verb = '', to = ''], say) => both(say(`${verb}${what}`), 'to', name(to)),
  },
  {
    clause: /^(.*?)(?:需要?|须|应|必须)?在(.+?)处(签字|签名|盖章|加盖公章)$/u,
    say: ([who = '', where = '', verb = '']) => {
      const place = name(where);
      const subject = who === '' || who === '请' ? '' : name(who);
      const stamped = verb === '加盖公章' ? 'stamp with the official seal' : 'stamp';
      const done = verb.startsWith('签') ? 'sign' : stamped;
      return place === null || subject === null
        ? null
        : [subject === '' ? '' : `${subject}:`, done, 'at', place].filter(Boolean).join(' ');
    },
  },
  {
    clause:
      /^(?:请|需|须)?先?在(.+?(?:端|平台|系统|官网|控制台))(填写|上传|提交|查看|修改|下载|申请)(.+)$/u,
    say: ([where = '', verb = '', what = ''], say) =>
      both(say(`${verb}${what}`), 'on', name(where)),
  },
  {
    clause: /^(.+?)所?需要?的(资料|材料|信息|证件|文件)$/u,
    say: ([of = '', what = '']) => both(name(what), 'needed for', name(of)),
  },
  {
    clause: /^(?:根据|依据|按照?|由)(.+?)自动(?:带出|带入|填充|填入|获取|生成|识别|关联)$/u,
    say: ([from = '']) => both('filled in from', name(from), ''),
  },
  {
    clause: /^(?:不能|不可以?|不得|请勿|不要)(?:用|使用)(.+?)(拍摄|拍照|拍|扫描|填写|上传)$/u,
    say: ([by = '', verb = ''], say) => both('do not', say(verb), both('with', name(by), '')),
  },
  {
    clause: /^同一个?(.+?)(?:不允许|不能|不可以?|不得)(?:有|存在)(.+)$/u,
    say: ([one = '', other = '']) => both(both('one', name(one), ''), 'may not have', name(other)),
  },
];
