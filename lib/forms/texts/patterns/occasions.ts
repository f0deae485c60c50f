import { name, type Pattern, type Say } from './pattern';

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
    clause: /^(?:建议|请)?先(.+?)(?<!后)[，,]?(?:再(?!次)|然后)(.+)$/u,
    say: ([one = '', other = ''], say) => {
      const [first, second] = [say(`请${one}`), say(`请${other}`)];
      return first && second && `first ${first}, then ${second}`;
    },
  },
];
