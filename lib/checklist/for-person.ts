import type { ReadinessInput } from './input';

/** Words by which a remark speaks of people of one kind alone. In another language all remarks are kept. */
const SPEAKS_OF: readonly { who: ReadinessInput['nationality']; words: RegExp }[] = [
  { who: 'hong-kong-macao', words: /Hong Kong|Macao/u },
  { who: 'taiwan', words: /Taiwan/u },
  { who: 'foreign', words: /\bforeign(?:ers?| individuals?| nationals?| applicants?| legal)/iu },
];

/** A remark without the sentences that are about people from elsewhere than this one; empty when all of them are. */
export function remarkFor({ nationality }: Pick<ReadinessInput, 'nationality'>, remark: string) {
  const kept = remark.split(/(?<=[.;]) +/u).filter((sentence) => {
    const spokenOf = SPEAKS_OF.filter(({ words }) => words.test(sentence));
    return spokenOf.length === 0 || spokenOf.some(({ who }) => who === nationality);
  });
  const text = kept.join(' ').replace(/;$/u, '.');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
