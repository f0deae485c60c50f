import { around } from '../around';
import { doing } from '../doing';
import { tokensOf } from '../tokens';
import { both, name, thing, type Pattern } from './pattern';

/** Where something is put: 框内, 首页底部. */
const PUT: readonly (readonly [RegExp, string])[] = [
  [/(.+?)(?:之)?[内中里]$/u, 'in'],
  [/(.+?)(?:之)?上$/u, 'on'],
  [/(.+?)处$/u, 'at'],
  [/(.+(?:底部|顶部|位置|上方|下方))$/u, 'at'],
  [/(.+?)下$/u, 'under'],
];

/** Who has to do something, what must not be the same, what is required, and what one agrees to. */
export const DUTIES: readonly Pattern[] = [
  {
    clause: /^由(.+?)返回$/u,
    say: ([who = '']) => both('returned by', name(who), ''),
  },
  {
    clause: /^(?:请|需要?|须|必须|应|应当)?由(.+?)(?:本人|亲自)(?:亲自)?(.+)$/u,
    say: ([who = '', what = ''], say) => {
      const [whom, deed] = [name(who), toDo(what, say)];
      return whom && deed && `${whom} in person: ${deed}`;
    },
  },
  {
    clause:
      /^(?:请|需要?|须|必须|应|应当)由(.+?[人者员位司构商])((?:进行|完成|提交|上传|填写|签字|签署|办理|操作|确认).*)$/u,
    say: ([who = '', what = ''], say) => {
      const [whom, deed] = [name(who), toDo(what, say)];
      return whom && deed && `${whom}: ${deed}`;
    },
  },
  {
    clause: /^(.+?)(?:必须|须|需要?|应|应当|只能|仅能|只可|仅可)(?:为|是)(.+)$/u,
    say: ([what = '', other = '']) => both(name(what), 'must be', name(other) ?? quality(other)),
  },
  {
    clause: /^(?:请|以免|请尽量|尽量)?避免(.+)$/u,
    say: ([what = ''], say) => {
      const deed = doing(tokensOf(what) ?? []) ?? say(`正在${what}`);
      return both('avoid', deed ?? thing(what), '');
    },
  },
  {
    clause: /^请?(?:将|把)(.+?)(?:放置|摆放|存放|悬挂|展示|放|置)(?:于|在|到|至)(.+)$/u,
    say: ([what = '', where = '']) => {
      for (const [pattern, word] of PUT) {
        const place = pattern.exec(where)?.[1];
        const said = place ? name(place) : null;
        if (said !== null) return both('place', name(what), `${word} ${said}`);
      }
      return null;
    },
  },
  {
    clause:
      /^(?:[*＊]|(?:带|标)(?:有|注)?[“"]?[*＊][”"]?号?的?(?:项|字段|内容|信息)?|标红的?(?:项|字段|内容)?|带星号?的?(?:项|字段|内容)?)(?:均|都)?(?:为|是)?(必填|选填|必选|必传)(?:项|字段|内容)?$/u,
    say: ([kind = '']) => `marked fields are ${kind === '选填' ? 'optional' : 'required'}`,
  },
  {
    clause:
      /^(?!标记|标注|设置?|修改|变更|更改)(.*?)(?:均|都)?(?:为|是)(必填|选填|必选|可选|必传)(?:项|字段|内容|信息)?$/u,
    say: ([what = '', kind = '']) =>
      both(what === '' ? '' : name(what), 'is', /^[选可]/u.test(kind) ? 'optional' : 'required'),
  },
  {
    clause:
      /^(点击|单击|勾选|提交|注册|登录|继续使用|使用)(.*?)(?:即|就|则)?(?:表示|代表|视为|意味着)(?:您|你|我)?(?:已|已经)?(?:阅读)?(?:并)?(同意|接受)(.+)$/u,
    say: ([deed = '', what = '', , agreed = ''], say) => {
      const by =
        deed === '点击' && !/^[“"「]/u.test(what)
          ? around('clicking “', say(what), '”')
          : say(`正在${deed}${what}`);
      return both(both('by', by, ''), 'you agree to', name(agreed));
    },
  },
  {
    clause: /^(.*?)(?:请|均|都|应|须|需)?以(.+?)为准$/u,
    say: ([what = '', counts = '']) =>
      /^(?:具体|最终|一切)?$/u.test(what)
        ? counting(counts)
        : (both(both('for', name(what.replace(/^具体/u, '')), ''), ':', counting(counts))?.replace(
            ' :',
            ':',
          ) ?? null),
  },
  {
    clause: /^建议(?:您)?(?!书)(.+)$/u,
    say: ([what = ''], say) =>
      both(
        tokensOf(what)?.[0]?.verb ? 'better' : 'better:',
        tokensOf(what)?.[0]?.verb ? say(what) : limit(what, say),
        '',
      ),
  },
];

/** handwritten */
function quality(zh: string): string | null {
  const [only, ...more] = tokensOf(zh) ?? [];
  return more.length === 0 ? (only?.adjective ?? null) : null;
}

/** The review result is what counts. */
function counting(zh: string): string | null {
  const words = name(zh);
  return (
    words && `${words} ${/(?:s|requirements|documents)$/u.test(words) ? 'are' : 'is'} what counts`
  );
}

/** 图片大小在1M以内: how much, and nothing else. */
const limit = (zh: string, say: (clause: string) => string | null): string | null =>
  /\d/u.test(zh) ? say(zh) : null;

/** What somebody is to do: a command, or the name of a deed. */
const toDo = (zh: string, say: (clause: string) => string | null): string | null =>
  say(`请${zh}`) ?? (/(?:核验|认证|验证|拍照|签字|签署)$/u.test(zh) ? say(zh) : null);
