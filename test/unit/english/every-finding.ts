import { exampleValues, ruleReference } from '@/lib/rules/reference';
import { runRules } from '@/lib/rules/run';

/** What the photo room says of a file, as an example of a rule gives it. */
const GIVEN = 'This file is not a photo.';

/** What every rule says about its refused examples, with its title and its repairs. */
export const everyFinding: readonly string[] = ruleReference().flatMap(({ id, title, refused }) => [
  title,
  ...refused.flatMap((example) =>
    runRules(exampleValues(example), { today: '2026-11-22' })
      .filter(({ rule }) => rule === id)
      .flatMap(({ message, fix }) => [message.replace(GIVEN, ''), ...(fix ? [fix.label] : [])]),
  ),
]);
