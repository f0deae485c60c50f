import { defineRule } from './define-rule';
import { folded, quote } from './support/text';
import * as say from './english/one-entity-per-account';

export default defineRule({
  id: 'one-entity-per-account',
  topic: 'account',
  fields: ['entity.name'],
  reads: ['account.entityName'],
  source: 'seed-basics-2019',
  check({ values, report }) {
    const held = values.text('account.entityName');
    const name = values.text('entity.name');
    if (held === '' || name === '' || folded(held) === folded(name)) return;
    report({
      field: 'entity.name',
      severity: 'error',
      message: say.isNotTheEntity(quote(name), quote(held)),
    });
  },
});
