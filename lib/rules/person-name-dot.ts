import { defineRule } from './define-rule';
import { withMiddleDots } from './support/person';
import { entityKind } from './support/subject';
import { quote } from './support/text';
import * as say from './english/person-name-dot';

const PEOPLE = ['leader.name', 'admin.name'];
const ENTITY = 'entity.name';
export default defineRule({
  id: 'person-name-dot',
  topic: 'people',
  fields: [...PEOPLE, ENTITY],
  reads: ['entity.type'],
  source: 'ali-reject-2019',
  check({ values, report }) {
    const fields = entityKind(values) === 'individual' ? [...PEOPLE, ENTITY] : PEOPLE;
    for (const field of fields) {
      for (const { index, value } of values.all(field)) {
        const name = value.trim();
        const right = withMiddleDots(name);
        if (right === name) continue;
        report({
          field,
          index,
          severity: 'warning',
          message: say.hasAnotherDotThanId(quote(name), quote(right)),
          fix: { label: say.write, value: right },
        });
      }
    }
  },
});
