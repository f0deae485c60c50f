import type { FieldKey } from '@/lib/forms/types';
import { factsOf } from '@/lib/regions/facts';
import { defineRule } from './define-rule';
import { entityKind, filingProvince, PROVINCE_FIELDS } from './support/subject';
import * as say from './english/required-uploads';

/** Material of the fact files → the slot that takes it. */
const SLOTS: Record<string, { field: FieldKey; en: string }[]> = {
  'identity-document': [
    { field: 'documents.leaderIdFront', en: say.thePortraitSide },
    { field: 'documents.leaderIdBack', en: say.theEmblemSide },
  ],
  'organization-certificate': [
    { field: 'documents.entityCertificate', en: say.theCertificateOfTheOrganisation },
  ],
  'entity-leader-id': [
    { field: 'documents.leaderIdFront', en: say.thePortraitSideOfTheEntity },
    { field: 'documents.leaderIdBack', en: say.theEmblemSideOfTheEntity },
  ],
  'authenticity-statement': [
    { field: 'documents.authenticityForm', en: say.theAuthenticityStatement },
  ],
  'authenticity-statement-sealed': [
    { field: 'documents.authenticityForm', en: say.theAuthenticityStatementSignedAndSealed },
  ],
  'holding-id-photo': [{ field: 'documents.handheldPhoto', en: say.aPhotoOfTheAdministrator }],
  'holding-certificate-photo': [
    {
      field: 'documents.handheldPhoto',
      en: say.aPhotoOfTheAdministratorHolding,
    },
  ],
  'website-administrator-id': [{ field: 'documents.adminId', en: say.theWebsiteAdministratorsId }],
  'domain-certificate': [{ field: 'documents.domainCertificate', en: say.theDomainCertificate }],
  'commitment-letter': [{ field: 'documents.commitment', en: say.theCommitmentLetter }],
  'authorization-letter-entity-leader': [
    { field: 'documents.authorizationLetter', en: say.theAuthorisationLetter },
  ],
  'authorization-letter-website-administrator': [
    { field: 'documents.authorizationLetter', en: say.theAuthorisationLetter },
  ],
  'site-construction-plan': [{ field: 'documents.sitePlan', en: say.theSiteConstructionPlan }],
  'beijing-confirmation-sheet': [
    { field: 'documents.beijingConfirmation', en: say.theBeijingFilingConfirmation },
  ],
};

export default defineRule({
  id: 'required-uploads',
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
            message: say.noFileIsChosen(province.en, en, when && ` (${when})`),
            source: ['seed-prepare', 'seed-first', source],
          });
        }
      }
    }
  },
});
