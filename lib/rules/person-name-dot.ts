import { defineRule } from './define-rule';
import { withMiddleDots } from './support/person';
import { entityKind } from './support/subject';
import { quote } from './support/text';

const PEOPLE = ['leader.name', 'admin.name'];
const ENTITY = 'entity.name';
export default defineRule({
  id: 'person-name-dot',
  title: 'The parts of a person’s name are parted by the dot of the document',
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
          message: `${quote(name)} has another dot than ID cards do: they print · between the parts of a name, and the name is compared with the register character by character. Write ${quote(right)}.`,
          fix: { label: 'Write ·', value: right },
        });
      }
    }
  },
});
