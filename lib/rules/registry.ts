import { RULE_TOPICS, type Rule } from './types';

const files = import.meta.glob<Rule>(
  ['./*.ts', '!./{define-rule,reference,registry,run,types}.ts'],
  { eager: true, import: 'default' },
);

/** Every file of this folder that is a rule, by topic in the order in which findings are told. */
export const rules: readonly Rule[] = Object.values(files).toSorted(
  (one, other) => RULE_TOPICS.indexOf(one.topic) - RULE_TOPICS.indexOf(other.topic),
);
