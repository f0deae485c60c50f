import { both, name, type Pattern } from './pattern';

/** Where something is done, and two texts with a dash between. */
export const PLACES: readonly Pattern[] = [
  {
    clause: /^([\u4e00-\u9fff]{3,})\/([\u4e00-\u9fff]{3,})$/u,
    say: ([one = '', other = ''], say) => both(say(one), 'or', say(other)),
  },
  {
    clause: /^(.+?)[-—–](?=[\u4e00-\u9fff])(.+)$/u,
    say: ([one = '', other = ''], say) => {
      const [first, second] = [say(one), say(other)];
      return first && second && `${first} – ${second}`;
    },
  },
  {
    clause: /^(?:请|需|须)?(?:务必)?(?:先)?在([^后前]+?)(上|中|里|内)(?!的)(.+)$/u,
    say: ([place = '', word = '', rest = ''], say) =>
      both(
        say(rest),
        word === '上' ? 'on' : /(?:期|期限|时间|工作日)$/u.test(place) ? 'within the' : 'in',
        name(place),
      ),
  },
];
