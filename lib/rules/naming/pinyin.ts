/** Initials with the finals that follow them, without tones; `v` stands for ü. */
const TABLE: [initials: string, finals: string][] = [
  ['b p', 'a ai an ang ao ei en eng i ian iao ie in ing o u'],
  ['m', 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u'],
  ['f', 'a an ang ei en eng o ou u'],
  ['d t', 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo'],
  ['n l', 'a ai an ang ao e ei en eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo v ve'],
  ['g k h', 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo'],
  ['j q x', 'i ia ian iang iao ie in ing iong iu u uan ue un'],
  ['zh ch sh z c s', 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo'],
  ['r', 'an ang ao e en eng i ong ou u ua uan ui un uo'],
  ['y', 'a an ang ao e i in ing o ong ou u uan ue un'],
  ['w', 'a ai an ang ei en eng o u'],
];

const SYLLABLES = new Set([
  ...'a ai an ang ao e ei en eng er o ou'.split(' '),
  ...TABLE.flatMap(([initials, finals]) =>
    initials.split(' ').flatMap((initial) => finals.split(' ').map((final) => initial + final)),
  ),
]);
const LONGEST_SYLLABLE = 6;
const LONGEST_WORD = 40;

/** Whether Latin letters can be read as pinyin from end to end; what is English as well counts. */
export function isPinyin(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const readable = [true];
  for (let end = 1; end <= word.length; end += 1) {
    readable[end] = false;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      if (readable[start] && SYLLABLES.has(word.slice(start, end))) readable[end] = true;
    }
  }
  return readable[word.length] === true;
}
