import { tokensOf } from '../tokens';
import { both, name, thing, type Pattern } from './pattern';

/** What a person is to do, and with what, where and by whom. */
export const STEPS: readonly Pattern[] = [
  {
    clause: /^(.+?)随(.+?)(?:一起|一并|一同)(提交|上传|寄送|邮寄|保存)$/u,
    say: ([first = '', with_ = '', verb = ''], say) =>
      both(
        first === '上传后' ? 'once uploaded, it is' : null,
        say(`已${verb}`),
        both('together with', name(with_), ''),
      ),
  },
  { clause: /^(下一步|上一步)$/u, say: ([step = '']) => (step === '下一步' ? 'next' : 'back') },
  {
    clause:
      /^(?:请)?(联系.+?)(索取|获取|咨询|办理|处理|修改|开通|重置|解决|查询|查看|确认|核实|了解|更新|提供)(.*)$/u,
    say: ([whom = '', verb = '', what = ''], say) => both(say(whom), 'to', say(`${verb}${what}`)),
  },
  {
    clause:
      /^系统(?:将|会)?自动(?:识别(?:并|和)?(?=填))?(识别|填充|填写|获取|校验|审核|提交)(.*)$/u,
    say: ([verb = '', what = ''], say) => both('the system will', say(`${verb}${what}`), 'for you'),
  },
  {
    clause:
      /^(?:请|必须|须|需要?)?(填写|输入|上传|选择)(?:与|和)(.+?)(?:上|中|里)?(?:一致|相同)的(.+)$/u,
    say: ([verb = '', as = '', what = ''], say) =>
      both(say(`${verb}${what}`), 'as it stands in', name(as)),
  },
  {
    clause:
      /^(?:请)?(进入|前往|打开|登录|登陆|返回|到|去|在(?!.*[后前]))(.+?)(查看|核对|填写|上传|开始|办理|查询|提交|下载|完成|修改|申请|检查|确认|选择)(.+)$/u,
    say: ([go = '', where = '', verb = '', what = ''], say) => {
      const place = thing(where);
      const deed = say(`请${verb}${what}`);
      if (!place || !deed) return null;
      if (go === '在') return `${deed} on ${place}`;
      return both(
        go === '登录' || go === '登陆'
          ? 'log in to'
          : go === '返回'
            ? 'go back to'
            : go === '打开'
              ? 'open'
              : 'go to',
        place,
        `and ${deed}`,
      );
    },
  },
  {
    clause: /^可(?:以)?通过(.+?)(自动|直接)?(填充|填写|获取|查询|修改|下载)$/u,
    say: ([how = '', adverb = '', verb = ''], say) => {
      const [by, done] = [say(`正在${how}`), say(`已${verb}`)];
      const manner = { 自动: ' automatically', 直接: ' directly' }[adverb] ?? '';
      return by && done && `can be ${done}${manner} by ${by}`;
    },
  },
  {
    clause: /^点(?:击)?(?:此处?|这里)(.+)$/u,
    say: ([what = ''], say) => both('click here to', say(what), ''),
  },
  {
    clause: /^请?(?:您)?到(.+?)(拍照|办理|领取|提交|核验|重试)$/u,
    say: ([place = '', verb = ''], say) => both(say(verb), 'at', name(place)),
  },
  {
    clause: /^(?:请)?(?:使用|用)(.+?)(扫描|扫码|扫一扫|打开|登录|访问|拍摄|完成)(.*)$/u,
    say: ([tool = '', verb = '', rest = ''], say) =>
      both(say((verb === '扫一扫' ? '扫描' : verb) + rest), 'with', name(tool)),
  },
  {
    clause: /^扫码(?:进行)?(.+)$/u,
    say: ([what = ''], say) => both('scan the code to', say(what), ''),
  },
  {
    clause: /^(?:前?去|前往|立即去|立即前往|现在去)(.+)$/u,
    say: ([what = ''], say) =>
      what === '备案'
        ? 'go and file'
        : what === '实名'
          ? 'go and verify by real name'
          : both('go and', tokensOf(what)?.[0]?.verb ? say(`请${what}`) : null, ''),
  },
  {
    clause: /^(.+?)(?<!一)并(?!且)(.+)$/u,
    say: ([one = '', other = ''], say) =>
      tokensOf(other)?.[0]?.verb ? both(toDo(say(one)), 'and', toDo(say(other))) : null,
  },
  {
    clause: /^(?:请)?耐心等待(.*)$/u,
    say: ([what = '']) => (what === '' ? 'please wait' : both('wait for', name(what), '')),
  },
  {
    clause: /^(?:需要?)?再?(?:给|为)(.+?)备案$/u,
    say: ([what = '']) => both('file', name(what), ''),
  },
  {
    clause: /^我已经?(?:认真|仔细)?阅读(并同意|并接受)?了?(.+)$/u,
    say: ([agreed = '', what = '']) =>
      both(agreed ? 'I have read and agree to' : 'I have read', name(what), ''),
  },
];

/** 等待审核 is a state alone, and something to do beside another deed. */
const toDo = (said: string | null): string | null =>
  said?.replace(/^waiting for /u, 'wait for ') ?? null;
