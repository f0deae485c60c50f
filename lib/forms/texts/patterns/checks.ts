import MANNERS from '../../english/words/manners.json' with { type: 'json' };
import { tokensOf } from '../tokens';
import { both, name, type Pattern } from './pattern';

const QUALITIES: Readonly<Record<string, string>> = MANNERS.qualities;
const QUALITY = `(${Object.keys(QUALITIES)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;
const are = (words: string): string => (/s(?: and \w+)?$|documents/u.test(words) ? 'are' : 'is');
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');

/** What has to be so, and is to be made sure of. */
export const CHECKS: readonly Pattern[] = [
  {
    clause:
      /^(?:请|务必)*(?:再次|仔细)?(?:确认|检查|核对|确保)(.+?)(?:填写|录入|输入|是否)*(?:无误|正确)$/u,
    say: ([what = '']) => {
      const words = name(what);
      return words && `make sure that ${words} ${are(words)} correct`;
    },
  },
  {
    clause: /^我已经?(?:确认|核对)(.+?)(?:填写|录入|输入)?(?:均|都)?(?:无误|正确)$/u,
    say: ([what = '']) => {
      const words = name(what);
      return words && `I have checked that ${words} ${are(words)} correct`;
    },
  },
  { clause: /^(?:若|如果?)(?:确认|同意)$/u, say: () => 'if you agree' },
  {
    clause: whole(`(?:请|需|须)?保持(.+?)${QUALITY}`),
    say: ([what = '', quality = '']) => both('keep', name(what), QUALITIES[quality] ?? null),
  },
  {
    clause:
      /^(?:请|需|须)?(?:务必)?(?:先)?(?:确保|保证)(.+?)(已经?|未|可以?|能够?)(?:正常|成功)?(.+)$/u,
    say: ([what = '', how = '', deed = ''], say) => {
      const words = name(what);
      const end = tokensOf(deed);
      const done = end?.length === 1 && end[0]?.verb ? say(`已${deed}`) : null;
      const noun = /^(?:通过|完成)(.+)$/u.exec(deed)?.[1];
      const passed = noun && how.startsWith('已') ? name(noun) : null;
      if (!words) return null;
      if (passed)
        return `make sure that ${words} ${are(words) === 'are' ? 'have' : 'has'} passed ${passed}`;
      if (!done || / /u.test(done)) return null;
      const is = how.startsWith('未') ? `${are(words)} not` : are(words);
      return `make sure that ${words} ${/^[可能]/u.test(how) ? 'can be' : is} ${done}`;
    },
  },
  {
    clause: whole(`(.+?)(?:须|需要?|必须|应当?|要)(?:为|是)?${QUALITY}`),
    say: ([what = '', quality = '']) => both(name(what), 'must be', QUALITIES[quality] ?? null),
  },
  {
    clause: /^(?:必须|须|需|应)(?:为|是)(.+)$/u,
    say: ([what = '']) => both('must be', name(what), ''),
  },
];
