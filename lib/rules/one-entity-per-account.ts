import { defineRule } from './define-rule';
import { folded, quote } from './support/text';

export default defineRule({
  id: 'one-entity-per-account',
  title: 'The account holds no other entity',
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
      message: `${quote(name)} is not the entity of this account, ${quote(held)}: one Alibaba Cloud account can hold one entity only. File it from an account of its own.`,
    });
  },
});
