import { optionsOf } from '@/lib/forms';
import { defineRule } from './define-rule';
import { documentType } from './support/identifiers';
import { entityKind } from './support/subject';
import { inBoth, listed } from './support/text';
import * as say from './english/certificate-type-fits-entity';

const FIELD = 'entity.certificateType';

/** A list of the page says the rest. */
const SHOWN = 2;

export default defineRule({
  id: 'certificate-type-fits-entity',
  topic: 'entity',
  fields: [FIELD],
  reads: ['entity.type'],
  source: ['seed-overview', 'miit-codes-2023'],
  check({ values, report }) {
    const type = values.text('entity.type');
    const certificate = documentType(values, FIELD);
    if (type === '' || certificate === '') return;
    const owners = optionsOf(FIELD)
      .filter((option) => option.zh === certificate)
      .map(({ forEntityType }) => forEntityType);
    if (owners.length === 0 || owners.some((owner) => !owner || owner === type)) return;
    const fitting = optionsOf(FIELD, type).filter(({ forEntityType }) => forEntityType === type);
    if (fitting.length === 0) return;
    const crossesKinds = (entityKind(values) === 'individual') !== owners.includes('个人');
    report({
      field: FIELD,
      severity: crossesKinds ? 'error' : 'warning',
      message: say.belongsToTheEntityType(
        inBoth(certificate),
        listed([...new Set(owners.flatMap((owner) => owner ?? []))].map(inBoth), 'or'),
        inBoth(type),
        listed(
          [
            ...fitting.slice(0, SHOWN).map(({ zh, en }) => `${zh} (${en})`),
            ...(fitting.length > SHOWN ? [say.anotherOfItsList] : []),
          ],
          'or',
        ),
      ),
      source: crossesKinds ? 'seed-overview' : 'miit-codes-2023',
    });
  },
});
