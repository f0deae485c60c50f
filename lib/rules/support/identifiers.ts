import { optionOf } from '@/lib/forms';
import { sourceOf } from '@/lib/forms/sources';
import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import type { IdentifierProblem } from '@/lib/identifiers/types';
import { defineRule } from '../define-rule';
import type { Rule, RuleContext, RuleTopic } from '../types';

type Check = (text: string, today: string) => { problems: IdentifierProblem[] };

/** Reports the gravest problem of the identifier in a field, unless the field is empty. */
export function reportIdentifier(
  context: RuleContext,
  field: FieldKey,
  index: number,
  check: Check,
): void {
  reportIdentifierText(context, field, index, context.values.text(field, index), check);
}

/** The same for one text of a field that holds several. */
export function reportIdentifierText(
  { today, report }: RuleContext,
  field: FieldKey,
  index: number,
  text: string,
  check: Check,
): void {
  if (text === '') return;
  const { problems } = check(text, today);
  const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  if (!problem) return;
  const source = problem.source?.filter((id) => sourceOf(id) !== undefined) ?? [];
  report({
    field,
    index,
    severity: problem.severity,
    message: problem.reason,
    ...(problem.fix && { fix: problem.fix }),
    ...(source.length > 0 && { source }),
  });
}

/** The fields that hold the number of a person's or an entity's document. */
export const NUMBER_FIELDS = [
  'entity.certificateNumber',
  'leader.certificateNumber',
  'admin.certificateNumber',
];

const TYPE_FIELDS = NUMBER_FIELDS.map(typeField);

/** `leader.certificateNumber` → `leader.certificateType`. */
export function typeField(numberField: FieldKey): FieldKey {
  return numberField.replace(/Number$/, 'Type');
}

/** The chosen document type as the catalogue names it, whatever the page's wording. */
export function documentType(values: Values, field: FieldKey, index = 0): string {
  const text = values.text(field, index);
  return text === '' ? '' : (optionOf(field, text)?.zh ?? text);
}

/** A rule for the numbers of one kind of document, wherever that kind is chosen as the type. */
export function documentNumberRule(rule: {
  id: string;
  types: readonly string[];
  source: string | string[];
  check: Check;
}): Rule {
  return defineRule({
    id: rule.id,
    topic: 'identity documents',
    fields: NUMBER_FIELDS,
    reads: TYPE_FIELDS,
    source: rule.source,
    check(context) {
      for (const field of NUMBER_FIELDS) {
        for (const { index } of context.values.all(field)) {
          const type = documentType(context.values, typeField(field), index);
          if (rule.types.includes(type)) reportIdentifier(context, field, index, rule.check);
        }
      }
    },
  });
}

/** A rule for fields that always hold the same kind of identifier. */
export function identifierRule(rule: {
  id: string;
  topic: RuleTopic;
  fields: FieldKey[];
  source: string | string[];
  check: Check;
}): Rule {
  return defineRule({
    ...rule,
    check(context) {
      for (const field of rule.fields) {
        for (const { index } of context.values.all(field)) {
          reportIdentifier(context, field, index, rule.check);
        }
      }
    },
  });
}
