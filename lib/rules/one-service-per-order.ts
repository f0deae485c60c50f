import { defineRule } from './define-rule';
import { entityKind, isWebsite, SERVICE_FIELDS } from './support/subject';

const NAME = 'website.name';
const KIND = 'service.kind';

export default defineRule({
  id: 'one-service-per-order',
  title: 'An individual files website and App in two orders',
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
      message:
        'A website and an App stand in one order: an individual files one service in an order (Huawei Cloud, 2025). Hand this one in by itself, and the other afterwards.',
    });
  },
});
