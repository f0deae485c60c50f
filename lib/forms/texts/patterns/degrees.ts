import { both, name, type Pattern } from './pattern';

const HOW: Readonly<Record<string, string>> = {
  长: 'long',
  短: 'short',
  大: 'large',
  小: 'small',
  多: 'much',
  少: 'little',
  弱: 'weak',
  高: 'high',
  低: 'low',
  快: 'fast',
  慢: 'slow',
  暗: 'dark',
  亮: 'bright',
  简单: 'simple',
  频繁: 'frequent',
  模糊: 'blurred',
};

/** How something is, beside something else or beside what is asked. */
export const DEGREES: readonly Pattern[] = [
  {
    clause: new RegExp(`^(.+?)(?:太|过于|过)(${Object.keys(HOW).join('|')})$`, 'u'),
    say: ([what = '', how = '']) => {
      const thing = name(what);
      const counted = /次数|数量/u.test(what) && how === '多' ? 'many' : HOW[how];
      return thing && `${thing}${counted === 'many' ? ':' : ' is'} too ${counted}`;
    },
  },
  {
    clause: /^(.+?)(不能|不得|不可以?|不应|须|需|应|必须)(早于|晚于)(.+)$/u,
    say: ([what = '', must = '', when = '', other = '']) =>
      both(
        name(what),
        `must ${must.startsWith('不') ? 'not ' : ''}be ${when === '晚于' ? 'later' : 'earlier'} than`,
        name(other),
      ),
  },
  {
    clause: /^(.+?)的?(?:剩余|可用)+次数[为是:](\d+)次?$/u,
    say: ([what = '', times = '']) => both(name(what), `has ${times} uses left`, ''),
  },
  {
    clause: /^(.*?)(?:可以?|可选择)(?:不填写?|不用填写?|留空|为空|不上传|不选)$/u,
    say: ([what = '']) => both(what === '' ? '' : name(what), 'may be left empty', ''),
  },
];
