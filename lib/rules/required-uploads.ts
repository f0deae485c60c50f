import type { FieldKey } from '@/lib/forms/types';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';

/** Material of the fact files → the slot that takes it. */
const SLOTS: Record<string, { field: FieldKey; en: string }[]> = {
  'identity-document': [
    { field: 'documents.leaderIdFront', en: 'the portrait side of the identity document' },
    { field: 'documents.leaderIdBack', en: 'the emblem side of the identity document' },
  ],
  'organization-certificate': [
    { field: 'documents.entityCertificate', en: 'the certificate of the organisation' },
  ],
  'entity-leader-id': [
    { field: 'documents.leaderIdFront', en: 'the portrait side of the entity leader’s ID' },
    { field: 'documents.leaderIdBack', en: 'the emblem side of the entity leader’s ID' },
  ],
  'authenticity-statement': [
    { field: 'documents.authenticityForm', en: 'the authenticity statement' },
  ],
  'authenticity-statement-sealed': [
    { field: 'documents.authenticityForm', en: 'the authenticity statement, signed and sealed' },
  ],
  'holding-id-photo': [
    { field: 'documents.handheldPhoto', en: 'a photo of the administrator holding the ID' },
  ],
  'holding-certificate-photo': [
    {
      field: 'documents.handheldPhoto',
      en: 'a photo of the administrator holding the certificate',
    },
  ],
  'website-administrator-id': [
    { field: 'documents.adminId', en: 'the website administrator’s ID' },
  ],
  'domain-certificate': [{ field: 'documents.domainCertificate', en: 'the domain certificate' }],
  'commitment-letter': [{ field: 'documents.commitment', en: 'the commitment letter' }],
  'authorization-letter-entity-leader': [
    { field: 'documents.authorizationLetter', en: 'the authorisation letter' },
  ],
  'authorization-letter-website-administrator': [
    { field: 'documents.authorizationLetter', en: 'the authorisation letter' },
  ],
  'site-construction-plan': [{ field: 'documents.sitePlan', en: 'the site construction plan' }],
  'beijing-confirmation-sheet': [
    { field: 'documents.beijingConfirmation', en: 'the Beijing filing confirmation' },
  ],
};

export default defineRule({
  id: 'required-uploads',
  title: 'Every document that the province asks for is uploaded',
  topic: 'documents',
  fields: [...new Set(Object.values(SLOTS).flatMap((slots) => slots.map(({ field }) => field)))],
  reads: ['entity.type', ...PROVINCE_FIELDS],
  yieldsTo: ['guangdong-finance'],
  source: ['seed-prepare', 'seed-first', 'ali-prov-2019'],
  check({ values, report }) {
    const kind = entityKind(values);
    const province = filingProvince(values);
    if (!kind || !province) return;
    for (const { id, when, source } of factsOf(province).materials[kind]) {
      for (const { field, en } of SLOTS[id] ?? []) {
        for (const { index, file, value } of values.all(field)) {
          if (file || value.trim() !== '') continue;
          report({
            field,
            index,
            severity: 'info',
            message: `No file is chosen: ${province.en} asks for ${en}${when === 'always' ? '' : ` (${when})`}. Upload a colour photo or scan of the original.`,
            source: ['seed-prepare', 'seed-first', source],
          });
        }
      }
    }
  },
});
