import { defineRule } from './define-rule';
import { entityKind, isWebsite, SERVICE_FIELDS } from './support/subject';
import * as say from './english/one-service-per-order';

const NAME = 'website.name';
const KIND = 'service.kind';

export default defineRule({
  id: 'one-service-per-order',
  topic: 'content',
  fields: [KIND],
  reads: ['entity.type', NAME, ...SERVICE_FIELDS],
  yieldsTo: ['mini-program-platform'],
  source: 'hw-app-kb',
  check({ values, report }) {
    if (entityKind(values) !== 'individual') return;
    const kinds = values.all(KIND).filter(({ value }) => value !== '');
    const [first] = kinds;
    const other = kinds.find(
      ({ index }) => first && isWebsite(values, index) !== isWebsite(values, first.index),
    );
    if (!other) return;
    report({
      field: KIND,
      index: other.index,
      severity: 'warning',
      message: say.aWebsiteAndAnApp,
    });
  },
});
