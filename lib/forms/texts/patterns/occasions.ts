import { name, type Pattern, type Say } from './pattern';

const UNITS: Readonly<Record<string, string>> = {
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  日: 'days',
  个工作日: 'working days',
  工作日: 'working days',
};

/** What goes on: a deed, or something that has a name. */
const going = (zh: string, say: Say): string | null => say(`正在${zh}`) ?? name(zh);

/** On what occasion something is to be done. */
export const OCCASIONS: readonly Pattern[] = [
  {
    clause: /^(.+?)(?:到期|过期|失效)前(?:请|需要?|须|应)?(.+)$/u,
    say: ([what = '', then = ''], say) => {
      const [thing, rest] = [name(what), say(`请${then}`)];
      return thing && rest && `before ${thing} expires: ${rest}`;
    },
  },
  {
    clause: /^(?:在)?(.+?)(?:期间|过程中|中)(?:请|需要?|须|应)(.+)$/u,
    say: ([when = '', then = ''], say) => {
      const [deed, rest] = [name(when) ?? going(when, say), say(`请${then}`)];
      return deed && rest && `during ${deed}: ${rest}`;
    },
  },
  {
    clause: /^(?:请)?(?:在|于)(.+?)之?后的?(\d+)(分钟|小时|天|日|个?工作日)(?:之)?内(.+)$/u,
    say: ([first = '', count = '', unit = '', then = ''], say) => {
      const [deed, rest] = [say(`正在${first}`), say(then)];
      return deed && rest && `${rest} within ${count} ${UNITS[unit]} after ${deed}`;
    },
  },
  {
    clause: /^(?:建议|请)?先(.+?)(?<!后)[，,]?(?:再(?!次)|然后)(.+)$/u,
    say: ([one = '', other = ''], say) => {
      const [first, second] = [say(`请${one}`), say(`请${other}`)];
      return first && second && `first ${first}, then ${second}`;
    },
  },
];
