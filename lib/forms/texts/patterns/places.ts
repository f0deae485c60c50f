import { both, type Pattern } from './pattern';

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
];
